import { useEffect, useState } from 'preact/hooks';
import { fact, type Lock } from '../keep/database';
import { useKept } from '../keep/heard';

/** Out of sight for so long, the phone locks the app again. */
const patience = 120_000;

/** Whether the app asks for the number: undefined until known, null while open. */
export function useLocked(): { locked: Lock | null | undefined; unlock: () => void } {
  const lock = useKept(async () => (await fact('lock')) ?? null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let hidden = Date.now();
    const look = () => {
      if (document.visibilityState === 'hidden') hidden = Date.now();
      else if (Date.now() - hidden > patience) setOpen(false);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  // A number that was just set does not lock out who set it.
  useEffect(() => {
    if (lock === null) setOpen(true);
  }, [lock]);
  return { locked: open && lock !== undefined ? null : lock, unlock: () => setOpen(true) };
}
