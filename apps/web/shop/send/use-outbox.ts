import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { report, tell } from '../keep/heard';
import { Outbox, type Sending } from './outbox';
import { refresh as fetchAll } from './refresh';
import { NoAnswer, Refused } from './request';

/** Tries again by itself so often, in milliseconds: a network that comes back is not always announced. */
const pause = 20_000;

/** The queue at work: sends when there is a network, when the app comes into sight, and now and then. */
export function useOutbox() {
  const [sending, keep] = useState<Sending>({ state: 'idle', key: null, bytes: 0 });
  const [signedOut, setSignedOut] = useState(false);
  const outbox = useMemo(
    () =>
      new Outbox((now) => {
        keep(now);
        tell();
      }),
    [],
  );
  const send = useCallback(() => outbox.send().catch(report), [outbox]);
  const refresh = useCallback(async () => {
    try {
      await fetchAll();
      setSignedOut(false);
    } catch (error) {
      if (error instanceof Refused && error.status === 401) setSignedOut(true);
      else if (!(error instanceof NoAnswer) && !(error instanceof Refused)) report(error);
    }
    tell();
  }, []);
  useEffect(() => {
    const both = () => void send().then(refresh);
    const seen = () => document.visibilityState === 'visible' && both();
    both();
    const timer = setInterval(() => void send(), pause);
    addEventListener('online', both);
    addEventListener('candour-signed-in', both);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      removeEventListener('online', both);
      removeEventListener('candour-signed-in', both);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [send, refresh]);
  return { sending, send, refresh, signedOut };
}
