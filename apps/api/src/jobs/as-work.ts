import { AsyncLocalStorage } from 'node:async_hooks';

const working = new AsyncLocalStorage<true>();

/** Runs something as background work: it takes other connections than requests do, so that neither keeps the other waiting. */
export function asWork<Result>(run: () => Promise<Result>): Promise<Result> {
  return working.run(true, run);
}

export function isWork(): boolean {
  return working.getStore() === true;
}
