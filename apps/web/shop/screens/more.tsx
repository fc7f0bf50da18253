import { LANGUAGES, textsIn, type Language } from '#surveys';
import { database, fact } from '../keep/database';
import { useKept } from '../../offline/heard';
import { lockOf } from '../keep/lock';
import { Link } from '../../offline/route';
import { useTexts } from '../texts/use-texts';
import { LockCard } from './locking/lock-card';
import { SignOut } from './locking/sign-out';

interface Props {
  personId: string;
  language: Language;
  choose: (language: Language) => void;
}

/** Pay, language, the lock, and how safely the phone keeps things. */
export function More({ personId, language, choose }: Props) {
  const { app, more, pay } = useTexts();
  const kept = useKept(
    async () => ({
      me: await fact('me'),
      lock: await lockOf(personId),
      persistent: (await navigator.storage?.persisted?.()) ?? false,
      others: (await (await database()).getAll('drafts')).filter((draft) => draft.personId !== personId).length,
    }),
    personId,
  );
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
      <LockCard personId={personId} locked={kept.lock !== null} />
      <section class="card">
        <h2>{more.storage}</h2>
        <p>{kept.persistent ? more.persistent : more.notPersistent}</p>
        {kept.others > 0 && <p>{more.unseen(kept.others)}</p>}
      </section>
      <SignOut personId={personId} name={kept.me?.name ?? ''} />
    </>
  );
}
