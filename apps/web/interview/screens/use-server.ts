import { useEffect, useState } from 'preact/hooks';
import { report } from '../../offline/heard';
import { NoAnswer, Refused } from '../../offline/request';

/** Reads from the server, again whenever there is a network again; null while it is not known. */
export function useServer<T>(read: () => Promise<T>, ...on: readonly unknown[]): T | null {
  const [value, keep] = useState<T | null>(null);
  useEffect(() => {
    let gone = false;
    const load = () =>
      void read().then(
        (found) => gone || keep(found),
        (error: unknown) => error instanceof NoAnswer || error instanceof Refused || report(error),
      );
    load();
    addEventListener('online', load);
    addEventListener('candour-signed-in', load);
    return () => {
      gone = true;
      removeEventListener('online', load);
      removeEventListener('candour-signed-in', load);
    };
    // What the reading depends on is the caller's to say.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, on);
  return value;
}
