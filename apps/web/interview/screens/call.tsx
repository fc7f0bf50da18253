import { useEffect, useRef } from 'preact/hooks';
import { isFull } from '../../offline/is-full';
import { go, Link } from '../../offline/route';
import { withLock } from '../../offline/with-lock';
import type { Desk } from '../call/desk';
import type { Call } from '../keep/call';
import type { CallSession } from '../call/call-session';
import { problemWords } from '../texts/use-problem';
import { useTexts } from '../texts/use-texts';
import { Asking } from './asking';
import { Card } from './card';
import { Ending } from './ending';
import { Ringing } from './ringing';

/** One call, from the card of the customer to its outcome. */
export function CallScreen({ id, desk }: { id: string; desk: Desk }) {
  const { app, call } = useTexts();
  const session = desk.sessions.get(id);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const run = () => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    // A new version of the app waits for this.
    void withLock(`candour-interview-call-${id}`, { steal: false, signal, run, waiting: () => undefined }).catch(
      () => undefined,
    );
    return () => leaving.abort();
  }, [id]);
  const isGone = session === undefined;
  const wasHereRef = useRef(!isGone);
  useEffect(() => {
    if (isGone && wasHereRef.current) go('/', true);
  }, [isGone]);
  if (isGone || session.call.outcome !== null)
    return (
      <>
        <h1>{app.home}</h1>
        <p role="status">{isGone ? call.gone : call.sending}</p>
        <Link to="/" class="tap">
          {app.home}
        </Link>
      </>
    );
  return (
    <div class="visit">
      {session.call.isTryOut && <p class="notice">{call.tryOut}</p>}
      <Trouble session={session} desk={desk} />
      <Phase session={session} desk={desk} />
    </div>
  );
}

function Phase({ session, desk }: { session: CallSession; desk: Desk }) {
  const { attemptId, answeredAt, isEnding } = session.call;
  if (attemptId === null) return <Card session={session} desk={desk} />;
  if (isEnding) return <Ending session={session} desk={desk} />;
  if (answeredAt === null) return <Ringing session={session} desk={desk} />;
  return <Asking session={session} desk={desk} />;
}

/** What is on the screen and not on the disk, and what the server would not take. */
function Trouble({ session, desk }: { session: CallSession; desk: Desk }) {
  const texts = useTexts();
  const { id, refusal, closedFor } = session.call;
  const understood = () => (isOver(session.call) ? void desk.drop(id) : session.change({ refusal: null }));
  return (
    <>
      {session.unkept !== null && (
        <div class="notice wrong" role="alert">
          <p>{isFull(session.unkept) ? texts.app.full : texts.app.broken}</p>
          <button type="button" class="second" onClick={() => session.change({})}>
            {texts.app.tryAgain}
          </button>
        </div>
      )}
      {closedFor !== null && (
        <p class="notice wrong" role="alert">
          {problemWords(texts, closedFor)}
        </p>
      )}
      {refusal !== null && refusal.finding === null && (
        <div class="notice wrong" role="alert">
          <p>{problemWords(texts, refusal.code)}</p>
          <button type="button" class="second" onClick={understood}>
            {texts.app.understood}
          </button>
        </div>
      )}
    </>
  );
}

/** Somebody else said how it ended, or has it by now: nothing can be said of it here any more, and no answer is left here. */
function isOver({ refusal, steps }: Call): boolean {
  return (refusal?.code === 'wrong_state' || refusal?.code === 'not_found') && steps.length === 0;
}
