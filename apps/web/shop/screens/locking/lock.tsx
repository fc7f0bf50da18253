import type { ShopperMe } from '#api';
import { useState } from 'preact/hooks';
import { tryNumber } from '../../keep/lock';
import { go } from '../../../offline/route';
import { useTexts } from '../../texts/use-texts';

/** Asks for the number that hides the visits on a shared phone. */
export function Locked({ me, unlock }: { me: ShopperMe; unlock: () => void }) {
  const { more, signIn } = useTexts();
  const [number, setNumber] = useState('');
  const [wait, setWait] = useState(0);
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const test = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setWrong(false);
    const tried = await tryNumber(me.id, number, Date.now());
    setWait(Math.ceil((tried.until - Date.now()) / 1_000));
    setWrong(!tried.right);
    setNumber('');
    setBusy(false);
    if (tried.right) unlock();
  };
  return (
    <>
      <h1>{more.locked}</h1>
      <p>{me.name}</p>
      <form class="card" onSubmit={(event) => void test(event)}>
        <label for="number">{more.number}</label>
        <input
          id="number"
          type="password"
          inputMode="numeric"
          autocomplete="off"
          required
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
        <button type="submit" disabled={busy}>
          {more.unlock}
        </button>
        <p role="alert">{wrong && (wait > 0 ? more.waitSeconds(wait) : more.wrongNumber)}</p>
      </form>
      <p class="quiet">{more.forgotten}</p>
      <button type="button" class="second" onClick={() => go('/sign-in')}>
        {signIn.title}
      </button>
    </>
  );
}
