import type { BridgedCall } from '#api';
import { useState } from 'preact/hooks';
import { useTexts } from '../texts/use-texts';
import type { CallSession } from '../call/call-session';
import type { Desk } from '../call/desk';
import { Who } from './card';
import { Timer } from './clock';
import { OutcomeForm } from './outcome-form';
import { useLineCall } from './line-call';
import { useKeys } from './use-keys';

/** It rings: somebody answers, or the outcome is said at once. */
export function Ringing({ session, desk }: { session: CallSession; desk: Desk }) {
  const { app, call: words, lineCall: lineWords } = useTexts();
  const { rangAt, outcome } = session.call;
  const answered = () => session.answered();
  const [byLine, setByLine] = useState<BridgedCall | null>(null);
  useLineCall(session, { isUnderWay: session.call.byLine === true && byLine?.state !== 'over', told: setByLine });
  const lineSays = session.call.byLine === true ? (byLine?.customerStatus ?? null) : null;
  useKeys(({ key, isInField, isOnControl }) => {
    if (key !== 'Enter' || isInField || isOnControl || document.querySelector('[data-chosen]') !== null) return false;
    answered();
    return true;
  });
  return (
    <>
      <Who session={session} />
      <p class="row">
        <strong>{words.isRinging}</strong>
        <Timer since={rangAt ?? 0} label={words.isRinging} />
      </p>
      {byLine?.state === 'over' && <p role="status">{lineWords.over(lineWords.customer[lineSays ?? ''] ?? '')}</p>}
      <div class="actions">
        <button type="button" class="main large" disabled={outcome !== null} onClick={answered}>
          {words.onTheLine} <kbd>{app.enter}</kbd>
        </button>
      </div>
      <OutcomeForm session={session} desk={desk} title={words.orOutcome} groups={['2', '3', '4']} />
    </>
  );
}
