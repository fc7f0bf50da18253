import { useEffect, useState } from 'preact/hooks';
import { report } from '../offline/heard';
import { withLock } from '../offline/with-lock';
import { Desk } from './call/desk';

export interface OpenDesk {
  desk: Desk | null;
  isElsewhere: boolean;
  takeOver: () => void;
}

/** The calls of whoever is here, in one tab alone: where another has them this one waits, or takes over. */
export function useDesk(personId: string | undefined): OpenDesk {
  const [desk, keep] = useState<Desk | null>(null);
  const [isElsewhere, setElsewhere] = useState(false);
  const [turn, take] = useState(0);
  const [, draw] = useState(0);
  useEffect(() => {
    if (personId === undefined) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const own = new Desk(personId, () => draw((count) => count + 1));
    const run = async () => {
      await own.open();
      if (signal.aborted) return;
      setElsewhere(false);
      keep(own);
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    };
    const end = () => {
      own.close();
      keep(null);
    };
    withLock(`candour-interview-desk-${personId}`, {
      steal: turn > 0,
      signal,
      run,
      waiting: () => setElsewhere(true),
    }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) return report(error);
      if (signal.aborted) return;
      // Another tab took it over: nothing more is written here.
      leaving.abort();
      end();
      setElsewhere(true);
    });
    return () => {
      leaving.abort();
      end();
    };
  }, [personId, turn]);
  return { desk, isElsewhere, takeOver: () => take((count) => count + 1) };
}
