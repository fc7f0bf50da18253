import { useState } from 'react';
import { useAct } from './use-act';

/** A draft that the server holds, by its number. */
interface Held<Draft> {
  draft: Draft;
  revision: number;
}

interface Options<Draft> {
  /** Writes a draft if the server's is still of this number; gives the number that it has then. */
  write: (draft: Draft, revision: number) => Promise<number>;
  /** Addresses (or their beginnings) that no longer hold once it is written. */
  stale: string[];
  then?: () => void;
}

/**
 * A draft as it is being typed. Saving keeps what is open and what was typed meanwhile; a newer draft of somebody else is taken
 * only where nothing was typed here.
 */
export function useDraft<Draft>(found: Held<Draft>, { write, stale, then }: Options<Draft>) {
  const [kept, setKept] = useState(found);
  const [draft, change] = useState(found.draft);
  const dirty = draft !== kept.draft;
  if (found.revision > kept.revision && !dirty) {
    setKept(found);
    change(found.draft);
  }
  const save = useAct(
    async (saved: Draft): Promise<Held<Draft>> => ({ draft: saved, revision: await write(saved, kept.revision) }),
    {
      stale,
      then: (held) => {
        setKept(held);
        then?.();
      },
    },
  );
  return { draft, change, dirty, kept, save };
}
