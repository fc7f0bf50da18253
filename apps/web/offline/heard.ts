import { useEffect, useState } from 'preact/hooks';
import { appName } from './app-name';

const channel = new BroadcastChannel(`candour-${appName}`);
const listeners = new Set<() => void>();
channel.onmessage = () => listeners.forEach((listener) => listener());

/** Says, here and in other tabs, that something on the phone has changed. */
export function tell(): void {
  listeners.forEach((listener) => listener());
  channel.postMessage('changed');
}

/** What was read last, and whether a later reading failed. */
interface Reading<T> {
  /** Undefined before the first reading. */
  value: T | undefined;
  isLate: boolean;
}

interface When {
  /** Has it read again whenever there may be something new; gives how to stop that. */
  again: (load: () => void) => () => void;
  /** Told of each reading that failed. */
  failed: (error: unknown) => void;
}

/** Reads, and again when told to. A slow reading does not take the place of a later one. */
export function useReading<T>(read: () => Promise<T>, { again, failed }: When, on: readonly unknown[]): Reading<T> {
  const [reading, keep] = useState<Reading<T>>({ value: undefined, isLate: false });
  useEffect(() => {
    let last = 0;
    const load = () => {
      const turn = (last += 1);
      const isNews = () => turn === last;
      void read().then(
        (value) => isNews() && keep({ value, isLate: false }),
        (error: unknown) => {
          if (isNews()) keep(({ value }) => ({ value, isLate: true }));
          failed(error);
        },
      );
    };
    load();
    const stop = again(load);
    return () => {
      last = Infinity;
      stop();
    };
    // What the reading depends on is the caller's to say.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, on);
  return reading;
}

/** Reads from the phone, again whenever something there changed; undefined until the first reading. */
export function useKept<T>(read: () => Promise<T>, ...on: readonly unknown[]): T | undefined {
  return useReading(read, { again: whenTold, failed: report }, on).value;
}

function whenTold(load: () => void): () => void {
  listeners.add(load);
  return () => listeners.delete(load);
}

/** A fault nobody can do anything about here goes where every other goes. */
export function report(error: unknown): void {
  reportError(error);
}
