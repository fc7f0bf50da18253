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

/** Reads from the phone, again whenever something there changed; undefined until the first reading. */
export function useKept<T>(read: () => Promise<T>, ...on: readonly unknown[]): T | undefined {
  const [value, keep] = useState<{ value: T }>();
  useEffect(() => {
    let gone = false;
    let last = 0;
    const load = () => {
      const turn = (last += 1);
      // A slow reading does not take the place of a later one.
      void read().then((found) => gone || turn < last || keep({ value: found }), report);
    };
    load();
    listeners.add(load);
    return () => {
      gone = true;
      listeners.delete(load);
    };
    // What the reading depends on is the caller's to say.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, on);
  return value?.value;
}

/** A fault nobody can do anything about here goes where every other goes. */
export function report(error: unknown): void {
  reportError(error);
}
