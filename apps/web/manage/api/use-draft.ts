import { useState } from 'react';
import { useAct } from './use-act';

/** A draft as the server has it, by its number. */
interface Stored<Draft> {
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
export function useDraft<Draft>(found: Stored<Draft>, { write, stale, then }: Options<Draft>) {
  const [kept, setKept] = useState(found);
  const [draft, change] = useState(found.draft);
  const dirty = draft !== kept.draft;
  if (found.revision > kept.revision && !dirty) {
    setKept(found);
    change(found.draft);
  }
  const save = useAct(
    async (saved: Draft): Promise<Stored<Draft>> => ({ draft: saved, revision: await write(saved, kept.revision) }),
    {
      stale,
      then: (stored) => {
        setKept(stored);
        then?.();
      },
    },
  );
  return { draft, change, dirty, kept, save };
}
