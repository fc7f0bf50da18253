import { useState } from 'preact/hooks';
import { LANGUAGES, textsIn, type Language } from '#surveys';
import { database, fact, forgetFact } from '../keep/database';
import { tell, useKept } from '../keep/heard';
import { setLock } from '../keep/lock';
import { Link } from '../route';
import { useTexts } from '../texts/use-texts';

interface Props {
  personId: string;
  language: Language;
  choose: (language: Language) => void;
}

/** Pay, language, the lock, and how safely the phone keeps things. */
export function More({ personId, language, choose }: Props) {
  const { app, more, pay } = useTexts();
  const kept = useKept(async () => ({
    me: await fact('me'),
    lock: await fact('lock'),
    persistent: (await navigator.storage?.persisted?.()) ?? false,
    others: (await (await database()).getAll('drafts')).filter((draft) => draft.personId !== personId).length,
  }));
  if (kept === undefined) return <p class="quiet">{app.loading}</p>;
  return (
    <>
      <h1>{app.more}</h1>
      <Link to="/pay" class="card">
        <strong>{pay.title}</strong>
      </Link>
      <section class="card">
        <label for="language">{app.language}</label>
        <select id="language" value={language} onChange={(event) => choose(event.currentTarget.value as Language)}>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {textsIn(each).languageName}
            </option>
          ))}
        </select>
      </section>
      <LockCard locked={kept.lock !== undefined} />
      <section class="card">
        <h2>{more.storage}</h2>
        <p>{kept.persistent ? more.persistent : more.notPersistent}</p>
        {kept.others > 0 && <p>{more.unseen(kept.others)}</p>}
      </section>
      <p class="quiet">{more.signedInAs(kept.me?.name ?? '')}</p>
    </>
  );
}

function LockCard({ locked }: { locked: boolean }) {
  const { more } = useTexts();
  const [number, setNumber] = useState('');
  const change = async (event: Event) => {
    event.preventDefault();
    if (locked) await forgetFact('lock');
    else await setLock(number);
    setNumber('');
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
      <button type="submit" class={locked ? 'second' : ''}>
        {locked ? more.removeLock : more.setLock}
      </button>
    </form>
  );
}
