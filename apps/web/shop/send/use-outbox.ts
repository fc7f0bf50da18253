import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { report, tell } from '../../offline/heard';
import { Outbox, type Sending } from './outbox';
import { refresh as fetchAll } from './refresh';
import { NoAnswer, Refused } from '../../offline/request';

/** No two looks at the queue come closer together than this, and none further apart than the other, in milliseconds. */
const shortest = 500;
const longest = 60_000;

/** The queue at work: sends when there is a network, when the app comes into sight, when told to, and when a wait is over. */
export function useOutbox() {
  const [sending, keep] = useState<Sending>({ state: 'idle', key: null, bytes: 0 });
  const [signedOut, setSignedOut] = useState(false);
  const [runs, count] = useState(0);
  const channel = useMemo(() => new BroadcastChannel('candour-shop-sending'), []);
  const outbox = useMemo(
    () =>
      new Outbox((now) => {
        keep(now);
        channel.postMessage(now);
        tell();
        if (now.state !== 'sending') count((run) => run + 1);
      }),
    [channel],
  );
  const send = useCallback(() => outbox.send('all').catch(report), [outbox]);
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
    const both = () => {
      void send();
      void refresh();
    };
    const seen = () => document.visibilityState === 'visible' && both();
    both();
    addEventListener('online', both);
    addEventListener('candour-signed-in', both);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('online', both);
      removeEventListener('candour-signed-in', both);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [send, refresh]);
  // Anew after each run, which may have set new waits.
  useEffect(() => waitingIn(outbox), [outbox, runs]);
  useEffect(() => {
    // Another tab sends: what it says is true here too, and where it dies this one is next in line.
    const hear = ({ data }: MessageEvent<Sending>) => {
      keep(data);
      if (data.state === 'sending') outbox.send('due').catch(report);
    };
    channel.addEventListener('message', hear);
    return () => channel.removeEventListener('message', hear);
  }, [channel, outbox]);
  return { sending, send, refresh, signedOut };
}

/** Sends what is due when it is due, for as long as the app is open. */
function waitingIn(outbox: Outbox): () => void {
  let timer = 0;
  let over = false;
  const look = async () => {
    const at = await outbox.nextAt().catch(() => null);
    if (over) return;
    const wait = at === null ? longest : Math.min(longest, Math.max(shortest, at - Date.now()));
    timer = window.setTimeout(() => void outbox.send('due').catch(report).then(look), wait);
  };
  void look();
  return () => {
    over = true;
    clearTimeout(timer);
  };
}
