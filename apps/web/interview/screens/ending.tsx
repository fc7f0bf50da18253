import type { CallSession } from '../call/call-session';
import type { Desk } from '../call/desk';
import { useTexts } from '../texts/use-texts';
import { OutcomeForm } from './outcome-form';

/** How the call ended. */
export function Ending({ session, desk }: { session: CallSession; desk: Desk }) {
  const { call: words } = useTexts();
  const { handIn, calling } = session.call;
  return (
    <>
      <h1>{calling.customer.name ?? words.nameless}</h1>
      {handIn !== 'no' && <p role="status">{handIn === 'done' ? words.handedIn : words.handingIn}</p>}
      <OutcomeForm
        session={session}
        desk={desk}
        title={words.outcome}
        groups={['1', '2', '3', '4']}
        wanted={handIn === 'no' ? null : 'completed'}
      />
      <button type="button" class="second" onClick={() => session.change({ isEnding: false })}>
        {words.backToCall}
      </button>
    </>
  );
}
