import { useEffect, useState } from 'preact/hooks';
import { database } from '../keep/database';
import { draft as keptDraft } from '../keep/drafts';
import { report } from '../keep/heard';
import { here } from '../visit/here';
import { VisitSession } from '../visit/visit-session';

type Opened = { state: 'opening' | 'elsewhere' | 'gone' } | { state: 'open'; session: VisitSession };

/** Opens a visit for filling in: in one tab alone, for as long as the screen is shown. */
export function useSession(key: string): Opened {
  const [opened, keep] = useState<Opened>({ state: 'opening' });
  const [, draw] = useState(0);
  useEffect(() => {
    let close = (): void => undefined;
    let session: VisitSession | null = null;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const woke = () => document.visibilityState === 'visible' && session?.woke();
    const watch = setInterval(() => document.visibilityState === 'visible' && session?.watchClock(), 5_000);
    document.addEventListener('visibilitychange', woke);
    const open = async () => {
      const draft = await keptDraft(key);
      const version = draft && (await (await database()).get('versions', draft.versionId));
      if (draft === undefined || version === undefined || draft.state !== 'open') return keep({ state: 'gone' });
      session = new VisitSession(version.definition, draft, () => draw((turn) => turn + 1));
      keep({ state: 'open', session });
      const place = await here();
      if (place !== null && session.draft.state === 'open') session.at(place);
      await closed;
      await session.kept();
    };
    navigator.locks
      .request(`candour-shop-visit-${key}`, { ifAvailable: true }, (lock) =>
        lock === null ? keep({ state: 'elsewhere' }) : open(),
      )
      .catch(report);
    return () => {
      clearInterval(watch);
      document.removeEventListener('visibilitychange', woke);
      close();
    };
  }, [key]);
  return opened;
}
