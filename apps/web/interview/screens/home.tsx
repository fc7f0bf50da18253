import { useState } from 'preact/hooks';
import { LANGUAGES, textsIn, type Language } from '#surveys';
import { tell } from '../../offline/heard';
import { go } from '../../offline/route';
import { ask, NoAnswer, Refused } from '../../offline/request';
import { beginCall } from '../call/begin-call';
import type { Desk } from '../call/desk';
import type { CallSession } from '../call/call-session';
import { askAs } from '../keep/ask-as';
import { forgetCaller, type Caller } from '../keep/database';
import { useProblem } from '../texts/use-problem';
import { useTexts } from '../texts/use-texts';

interface Props {
  desk: Desk;
  me: Caller;
  language: Language;
  choose: (language: Language) => void;
}

/** Between two calls: go on with one that was cut off, or take the next. */
export function Home({ desk, me, language, choose }: Props) {
  const { app, home } = useTexts();
  const open = [...desk.sessions.values()].filter(({ call }) => call.outcome === null);
  const leaving = [...desk.sessions.values()].filter(({ call }) => call.outcome !== null);
  return (
    <>
      <h1>{app.home}</h1>
      {open.map((session) => (
        <GoOn key={session.call.id} session={session} />
      ))}
      {leaving.length > 0 && <p role="status">{home.leaving(leaving.length)}</p>}
      {open.length === 0 && <TakeNext desk={desk} />}
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
      <Leave me={me} unsent={desk.sessions.size} />
    </>
  );
}

function GoOn({ session: { call } }: { session: CallSession }) {
  const { home, call: words } = useTexts();
  return (
    <section class="card urgent">
      <h2>{home.underWay}</h2>
      {call.isTryOut && <p class="quiet">{home.tryOut}</p>}
      <button type="button" class="main" onClick={() => go(`/call/${call.id}`)}>
        {home.goOnWith(call.calling.customer.name ?? words.nameless)}
      </button>
    </section>
  );
}

function TakeNext({ desk }: { desk: Desk }) {
  const { home } = useTexts();
  const problem = useProblem();
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<string | null>(null);
  const take = async () => {
    setBusy(true);
    say(null);
    try {
      const { calling } = await askAs(desk.personId, 'POST', '/api/callings/next');
      if (calling === null) say(home.nobody);
      else {
        await desk.add(beginCall(calling, desk.personId));
        go(`/call/${calling.id}`);
      }
    } catch (error) {
      say(error instanceof NoAnswer ? home.needsNetwork : problem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="actions">
      <button type="button" class="main large" disabled={busy} onClick={() => void take()} autofocus>
        {home.takeNext}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

/** Leaves this device, unless something on it has not arrived. */
function Leave({ me, unsent }: { me: Caller; unsent: number }) {
  const { home } = useTexts();
  const problem = useProblem();
  const [said, say] = useState<string | null>(null);
  const leave = async () => {
    try {
      await ask('POST', '/api/sign-out').catch((error: unknown) => {
        if (!(error instanceof Refused) || error.status !== 401) throw error;
      });
      await forgetCaller();
      tell();
      dispatchEvent(new Event('candour-signed-in'));
    } catch (error) {
      say(problem(error));
    }
  };
  return (
    <section class="card">
      <p class="quiet">{home.signedInAs(me.name)}</p>
      {unsent > 0 && <p>{home.unsent}</p>}
      <button type="button" class="second" disabled={unsent > 0} onClick={() => void leave()}>
        {home.signOut}
      </button>
      <p role="alert">{said}</p>
    </section>
  );
}
