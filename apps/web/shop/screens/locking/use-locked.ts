import { useEffect, useState } from 'preact/hooks';
import type { Lock } from '../../keep/database';
import { useKept } from '../../../offline/heard';
import { lockOf } from '../../keep/lock';

/** Out of sight for so long, the phone locks the app again. */
const patience = 120_000;

/** Whether the app asks this person for a number: undefined until known, null while open. */
export function useLocked(personId: string | undefined): { locked: Lock | null | undefined; unlock: () => void } {
  const kept = useKept(
    async () => (personId === undefined ? undefined : { personId, lock: await lockOf(personId) }),
    personId,
  );
  const [opened, open] = useState<string | null>(null);
  const lock = kept?.personId === personId ? kept?.lock : undefined;
  useEffect(() => {
    let hidden = Date.now();
    const look = () => {
      if (document.visibilityState === 'hidden') hidden = Date.now();
      else if (Date.now() - hidden > patience) open(null);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  // A number that was just set does not lock out who set it.
  useEffect(() => {
    if (lock === null && personId !== undefined) open(personId);
  }, [lock, personId]);
  const isOpen = opened !== null && opened === personId && lock !== undefined;
  return { locked: isOpen ? null : lock, unlock: () => open(personId ?? null) };
}
