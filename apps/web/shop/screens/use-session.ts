import { useEffect, useState } from 'preact/hooks';
import { report, tell } from '../../offline/heard';
import { here } from '../visit/here';
import { openVisit } from '../visit/open-visit';
import type { VisitSession } from '../visit/visit-session';
import { withLock } from '../../offline/with-lock';

type Opened = { state: 'opening' | 'elsewhere' | 'gone' } | { state: 'open'; session: VisitSession };

/**
 * Opens a visit for filling in, in one tab alone and for as long as the screen is shown. Where another tab has it, this one
 * waits and goes on at once when that one is closed; `takeOver` does not wait. The tab that loses it so writes nothing more.
 */
export function useSession(key: string, personId: string): { opened: Opened; takeOver: () => void } {
  const [opened, keep] = useState<Opened>({ state: 'opening' });
  const [turn, take] = useState(0);
  const [, draw] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let session: VisitSession | null = null;
    const woke = () => document.visibilityState === 'visible' && session?.woke();
    const watch = setInterval(() => document.visibilityState === 'visible' && session?.watchClock(), 5_000);
    document.addEventListener('visibilitychange', woke);
    const run = async () => {
      const own = await openVisit(key, personId, signal, () => draw((count) => count + 1));
      if (signal.aborted) return;
      if (own === null) return keep({ state: 'gone' });
      session = own;
      keep({ state: 'open', session: own });
      tell();
      // Finding out where the phone is may take long, and nothing waits for it.
      void here().then((place) => place !== null && !signal.aborted && own.draft.state === 'open' && own.at(place));
      await aborted(signal);
      await own.photos.done();
      await own.kept();
    };
    const lose = () => {
      if (signal.aborted) return;
      session?.leave();
      leaving.abort();
      keep({ state: 'elsewhere' });
    };
    withLock(`candour-shop-visit-${key}`, {
      steal: turn > 0,
      signal,
      run,
      waiting: () => keep({ state: 'elsewhere' }),
    })
      .catch((error: unknown) => {
        // Another tab took it over.
        if (error instanceof DOMException && error.name === 'AbortError') return lose();
        report(error);
      })
      // A new version of the app may wait for this, in whichever tab.
      .finally(tell);
    return () => {
      clearInterval(watch);
      document.removeEventListener('visibilitychange', woke);
      leaving.abort();
    };
  }, [key, personId, turn]);
  return { opened, takeOver: () => take((count) => count + 1) };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
