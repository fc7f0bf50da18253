import { report, useReading } from '../../offline/heard';
import { NoAnswer, Refused } from '../../offline/request';

/** Reads from the server, again whenever there is a network again. */
export function useServer<T>(read: () => Promise<T>, ...on: readonly unknown[]) {
  return useReading(read, { again: whenBack, failed }, on);
}

function whenBack(load: () => void): () => void {
  addEventListener('online', load);
  addEventListener('candour-signed-in', load);
  return () => {
    removeEventListener('online', load);
    removeEventListener('candour-signed-in', load);
  };
}

/** Without a network, or signed out: that is said elsewhere. */
function failed(error: unknown): void {
  if (!(error instanceof NoAnswer) && !(error instanceof Refused)) report(error);
}
