import { useLayoutEffect, useRef } from 'preact/hooks';
import { textsIn, viewOf, type Language } from '#surveys';
import { focusOn } from '../../offline/keep-focus';
import { askedNow, placeOf } from '../call/asking';
import type { CallSession } from '../call/call-session';
import type { Desk } from '../call/desk';
import { answerOfKey } from '../call/keys';
import { SpokenQuestion } from '../questions/spoken-question';
import { useTexts } from '../texts/use-texts';
import { Timer } from './clock';
import { LinkCard } from './link-card';
import { useKeys } from './use-keys';

/** The questions, one at a time, word for word. */
export function Asking({ session, desk }: { session: CallSession; desk: Desk }) {
  const { app, call: words } = useTexts();
  const standing = { fill: session.fill, at: session.call.at };
  const spoken = askedNow(standing);
  const { place, count } = placeOf(standing);
  const placeRef = useRef<HTMLDivElement>(null);
  const key = spoken?.key ?? 'end';
  // At once: what is typed next is for this question.
  useLayoutEffect(() => {
    const here = placeRef.current;
    if (here === null) return;
    scrollTo(0, 0);
    focusOn(here.querySelector<HTMLElement>('input, textarea') ?? here);
  }, [key]);
  const handIn = () => {
    session.wantHandIn();
    session.change({ isEnding: true });
  };
  useKeys((pressed) => {
    const { key: name, isInField, isInEmptyField, isOnControl } = pressed;
    if (name === 'Escape') {
      session.change({ isEnding: true });
      return true;
    }
    if (name === 'Enter' && !isOnControl) {
      if (spoken === null) handIn();
      else session.goOn();
      return true;
    }
    if (name === 'ArrowLeft' && (!isInField || isInEmptyField)) {
      session.goBack();
      return true;
    }
    if (isInField || spoken === null) return false;
    const answer = answerOfKey(spoken, name);
    session.answer(spoken.key, answer);
    return answer !== undefined;
  });
  return (
    <>
      <div class="row">
        <strong>{session.call.calling.customer.name ?? words.nameless}</strong>
        <Timer since={session.call.answeredAt ?? 0} label={words.talkingFor} />
      </div>
      <progress max={count} value={spoken === null ? count : place - 1} aria-label={words.progress(place, count)} />
      <div ref={placeRef} tabIndex={-1} class="asked">
        {spoken === null ? (
          <section class="card">
            <h1>{words.allAsked}</h1>
            <Thanks session={session} />
            <button type="button" class="main large" onClick={handIn}>
              {words.handIn} <kbd>{app.enter}</kbd>
            </button>
          </section>
        ) : (
          <>
            <Introduction session={session} isFirst={place === 1} />
            <SpokenQuestion session={session} spoken={spoken} place={words.progress(place, count)} />
          </>
        )}
      </div>
      <div class="turn">
        <button type="button" class="second" disabled={place === 1 && spoken !== null} onClick={() => session.goBack()}>
          <kbd>←</kbd> {words.back}
        </button>
        {spoken !== null && (
          <button type="button" class="main" onClick={() => session.goOn()}>
            {words.next} <kbd>{app.enter}</kbd>
          </button>
        )}
      </div>
      <Beside session={session} desk={desk} />
    </>
  );
}

function Introduction({ session, isFirst }: { session: CallSession; isFirst: boolean }) {
  const view = viewOf(session.fill);
  if (!isFirst || view.state !== 'page' || !view.introduction) return null;
  return (
    <p class="card long" lang={view.language}>
      {view.introduction}
    </p>
  );
}

function Thanks({ session }: { session: CallSession }) {
  const view = viewOf({ ...session.fill, finished: true });
  return view.state === 'thanks' ? (
    <p class="long" lang={view.language}>
      {view.thanks}
    </p>
  ) : null;
}

/** Whether all has arrived, the language, and the way to the outcome. */
function Beside({ session, desk }: { session: CallSession; desk: Desk }) {
  const { call: words } = useTexts();
  const { languages } = session.fill.definition;
  const isWaiting = session.call.steps.length > 0;
  const { stepsKept } = session;
  return (
    <>
      <p class="quiet">
        {!isWaiting ? words.allSent : desk.line === 'waiting' && stepsKept > 0 ? words.kept(stepsKept) : words.sending}
      </p>
      {languages.length > 1 && (
        <section class="card">
          <label for="asked-in">{words.askedIn}</label>
          <select
            id="asked-in"
            value={session.fill.language}
            onChange={(event) => session.speak(event.currentTarget.value as Language)}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {textsIn(each).languageName}
              </option>
            ))}
          </select>
        </section>
      )}
      <LinkCard session={session} />
      <button type="button" class="second" onClick={() => session.change({ isEnding: true })}>
        {words.endCall} <kbd>Esc</kbd>
      </button>
    </>
  );
}
