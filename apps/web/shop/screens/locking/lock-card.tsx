import { useState } from 'preact/hooks';
import { tell } from '../../../offline/heard';
import { removeLock, setLock } from '../../keep/lock';
import { useTexts } from '../../texts/use-texts';

/** Locks this person's visits on a shared phone, or no longer. */
export function LockCard({ personId, locked }: { personId: string; locked: boolean }) {
  const { more } = useTexts();
  const [number, setNumber] = useState('');
  const [busy, setBusy] = useState(false);
  const change = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    if (locked) await removeLock(personId);
    else await setLock(personId, number);
    setNumber('');
    setBusy(false);
    tell();
  };
  return (
    <form class="card" onSubmit={(event) => void change(event)}>
      <h2>{more.lock}</h2>
      <p class="quiet">{more.lockWhat}</p>
      {!locked && (
        <>
          <label for="number">{more.number}</label>
          <input
            id="number"
            type="password"
            inputMode="numeric"
            autocomplete="off"
            minLength={4}
            required
            value={number}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </>
      )}
      <button type="submit" class={locked ? 'second' : ''} disabled={busy}>
        {locked ? more.removeLock : more.setLock}
      </button>
    </form>
  );
}
