import { useState } from 'preact/hooks';
import { tell } from '../../../offline/heard';
import { ask, Refused } from '../../../offline/request';
import { forgetCaller, type Caller } from '../../keep/database';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';

/** Leaves this device, unless something on it has not arrived. */
export function Leave({ me, unsent }: { me: Caller; unsent: number }) {
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
