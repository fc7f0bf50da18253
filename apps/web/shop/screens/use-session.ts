import { useEffect, useState } from 'preact/hooks';
import { database } from '../keep/database';
import { draft as keptDraft } from '../keep/drafts';
import { report, tell } from '../keep/heard';
import { here } from '../visit/here';
import { VisitSession } from '../visit/visit-session';

type Opened = { state: 'opening' | 'elsewhere' | 'gone' } | { state: 'open'; session: VisitSession };

/**
 * Opens a visit for filling in, in one tab alone and for as long as the screen is shown. Where another tab has it, this one
 * waits and goes on at once when that one is closed; `takeOver` does not wait.
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
    const hold = async () => {
      const draft = await keptDraft(key);
      const version = draft && (await (await database()).get('versions', draft.versionId));
      if (signal.aborted) return;
      const isMine = draft?.personId === personId && draft.state === 'open';
      if (!isMine || version === undefined) return keep({ state: 'gone' });
      const own = new VisitSession(version.definition, draft, () => draw((count) => count + 1));
      session = own;
      keep({ state: 'open', session: own });
      tell();
      // Finding out where the phone is may take long, and nothing waits for it.
      void here().then((place) => place !== null && !signal.aborted && own.draft.state === 'open' && own.at(place));
      await aborted(signal);
      await own.kept();
    };
    holdLock(`candour-shop-visit-${key}`, {
      steal: turn > 0,
      signal,
      hold,
      waiting: () => keep({ state: 'elsewhere' }),
    })
      .catch((error: unknown) => {
        session = null;
        // Another tab took it over.
        if (error instanceof DOMException && error.name === 'AbortError')
          return signal.aborted || keep({ state: 'elsewhere' });
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

interface Holding {
  steal: boolean;
  signal: AbortSignal;
  hold: () => Promise<void>;
  waiting: () => void;
}

/** A tab that is being closed frees its lock within moments: only a longer wait is worth a word. */
const patience = 300;

/** Holds a lock while `hold` runs: at once where it is free, else as soon as it is; the browser frees it with the tab. */
async function holdLock(name: string, { steal, signal, hold, waiting }: Holding): Promise<void> {
  if (steal) return navigator.locks.request(name, { steal }, hold);
  const timer = setTimeout(waiting, patience);
  try {
    await navigator.locks.request(name, { signal }, () => {
      clearTimeout(timer);
      return hold();
    });
  } finally {
    clearTimeout(timer);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
