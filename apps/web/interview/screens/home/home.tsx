import { LANGUAGES, textsIn, type Language } from '#surveys';
import { go } from '../../../offline/route';
import type { CallSession } from '../../call/call-session';
import type { Desk } from '../../call/desk';
import type { Caller } from '../../keep/database';
import { useTexts } from '../../texts/use-texts';
import { Appointments } from './appointments';
import { CallsBack } from './calls-back';
import { OwnTelephone } from './own-telephone';
import { Leave } from './leave';
import { TakeNext } from './take-next';
import { ToSettle } from './to-settle';
import { TryOut } from './try-out';

interface Props {
  desk: Desk;
  me: Caller;
  language: Language;
  choose: (language: Language) => void;
}

/** Between two calls: go on with one that was cut off, or take the next. */
export function Home({ desk, me, language, choose }: Props) {
  const { app, home } = useTexts();
  const sessions = [...desk.sessions.values()];
  const open = sessions.filter(({ call }) => call.outcome === null);
  const leaving = sessions.length - open.length;
  return (
    <>
      <h1>{app.home}</h1>
      {open.map((session) => (
        <GoOn key={session.call.id} session={session} />
      ))}
      {leaving > 0 && <p role="status">{home.leaving(leaving)}</p>}
      {open.length === 0 && <TakeNext desk={desk} />}
      <ToSettle desk={desk} />
      <CallsBack desk={desk} />
      <Appointments desk={desk} />
      <OwnTelephone desk={desk} />
      {open.length === 0 && <TryOut desk={desk} />}
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
      <Leave me={me} unsent={sessions.length} />
    </>
  );
}

function GoOn({ session: { call } }: { session: CallSession }) {
  const { home, call: words } = useTexts();
  return (
    <section class="card urgent">
      <h2>{home.underWay}</h2>
      {call.isTryOut && <p class="quiet">{home.tryOut}</p>}
      <button type="button" class="main large" onClick={() => go(`/call/${call.id}`)}>
        {home.goOnWith(call.calling.customer.name ?? words.nameless)}
      </button>
    </section>
  );
}
