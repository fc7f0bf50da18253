import type { BridgedCall } from '#api';
import { useEffect, useState } from 'preact/hooks';
import { report } from '../../offline/heard';
import { NoAnswer, Refused } from '../../offline/request';
import type { CallSession } from '../call/call-session';
import type { Desk } from '../call/desk';
import { askAs } from '../keep/ask-as';
import { useProblem } from '../texts/use-problem';
import { useTexts } from '../texts/use-texts';
import { useServer } from './use-server';

interface Props {
  session: CallSession;
  desk: Desk;
}

/** Milliseconds between two looks at a call that is under way. */
const lookEvery = 1_000;
/** After these the calling is no longer in her hands. */
const leavesHands = ['not_to_be_rung', 'not_found', 'wrong_state'];

/** The line rings her own telephone, then the customer's; nothing of it where her number is not known. */
export function LineCall({ session, desk }: Props) {
  const { call: words, lineCall: texts } = useTexts();
  const problem = useProblem();
  const { id, personId } = session.call;
  const path = `/api/callings/${id}/line-call` as const;
  const { value: own } = useServer(() => askAs(personId, 'GET', '/api/own-telephone'), id);
  const [call, setCall] = useState<BridgedCall | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<string | null>(null);
  const isUnderWay = call !== null && call.state !== 'over';
  const told = (found: BridgedCall | null) => {
    setCall(found);
    // The calling is out of her hands with it.
    if (found?.ended === 'not_now') desk.lost.add(id);
  };
  useLineCall(session, { isUnderWay, told });
  const trying = async (act: () => Promise<void>) => {
    setBusy(true);
    say(null);
    try {
      await act();
    } catch (error) {
      if (error instanceof Refused && leavesHands.includes(error.code)) desk.lost.add(id);
      say(error instanceof NoAnswer ? words.ringNeedsNetwork : problem(error));
      // Whether it was asked for is the server's to say: it is never asked for again by itself.
      if (error instanceof NoAnswer) setCall(await newest(session).catch(() => null));
    }
    setBusy(false);
  };
  if (own === undefined || own.number === null) return null;
  if (own.line === 'away' && !isUnderWay) return <p class="quiet">{texts.away}</p>;
  return (
    <section class="card">
      {isUnderWay ? (
        <>
          <p role="status">{texts.states[call.state === 'over' ? 'dialled' : call.state](own.number)}</p>
          <button
            type="button"
            class="second"
            disabled={busy}
            onClick={() => void trying(async () => void (await askAs(personId, 'POST', `${path}/cancel`)))}
          >
            {texts.cancel}
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            class="main"
            disabled={busy}
            onClick={() => void trying(async () => setCall(await askAs(personId, 'POST', path)))}
          >
            {texts.call}
          </button>
          <p class="quiet">{own.line === 'simulated' ? texts.simulated(own.number) : texts.what(own.number)}</p>
        </>
      )}
      <p role="alert">{said ?? (call?.ended && call.ended !== 'done' ? texts.endings[call.ended] : null)}</p>
    </section>
  );
}

/** Looks at the call while it is under way, and once when the screen opens; what the line says of the customer is the session's. */
export function useLineCall(
  session: CallSession,
  { isUnderWay, told }: { isUnderWay: boolean; told: (call: BridgedCall | null) => void },
): void {
  const { id } = session.call;
  useEffect(() => {
    if (session.call.isTryOut) return;
    let isOver = false;
    const look = async () => {
      try {
        const call = await newest(session);
        if (isOver) return;
        told(call);
        follow(session, call);
      } catch (error) {
        if (!(error instanceof NoAnswer) && !(error instanceof Refused)) report(error);
      }
    };
    void look();
    const timer = isUnderWay ? window.setInterval(() => void look(), lookEvery) : 0;
    return () => {
      isOver = true;
      clearInterval(timer);
    };
    // A call that begins or ends is looked at anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id, isUnderWay]);
}

async function newest({ call: { id, personId } }: CallSession): Promise<BridgedCall | null> {
  return (await askAs(personId, 'GET', `/api/callings/${id}/line-call`)).call;
}

/** The customer's telephone rings, and is answered, as the line says. */
function follow(session: CallSession, call: BridgedCall | null): void {
  if (call === null || call.attemptId === null) return;
  if (session.call.attemptId === null) session.rings(call.attemptId, true);
  if (call.customerStatus === 'in-progress' && session.call.answeredAt === null) session.answered();
}
