import { useState } from 'preact/hooks';
import { draftsOf } from '../../keep/drafts';
import { tell, useKept } from '../../../offline/heard';
import { leave } from '../../keep/who-is-here';
import { go, Link } from '../../../offline/route';
import { ask, NoAnswer, Refused } from '../../../offline/request';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';

/** Leaves this phone: says what goes and what stays, and asks again while something is not sent. */
export function SignOut({ personId, name }: { personId: string; name: string }) {
  const { app, more } = useTexts();
  const problem = useProblem();
  const unsent = useKept(
    async () => (await draftsOf(personId)).filter(({ state }) => state !== 'safe').length,
    personId,
  );
  const [asking, wonder] = useState(false);
  const [said, say] = useState<string | null>(null);
  const out = async () => {
    say(null);
    try {
      await forgetSession();
      await leave(personId);
      go('/', true);
      tell();
    } catch (error) {
      say(error instanceof NoAnswer ? more.signOutOffline : problem(error));
    }
  };
  const begin = () => (unsent === 0 ? void out() : wonder(true));
  return (
    <section class="card">
      <h2>{more.signedInAs(name)}</h2>
      <p class="quiet">{more.signOutWhat}</p>
      {asking && unsent !== undefined && unsent > 0 ? (
        <div class="actions" role="alertdialog" aria-label={more.signOut}>
          <p class="finding">
            <strong>{more.unsent(unsent)}</strong> {more.unsentWhat}
          </p>
          <Link to="/queue" class="tap">
            {app.queue}
          </Link>
          <button type="button" class="second" onClick={() => wonder(false)}>
            {app.cancel}
          </button>
          <button type="button" class="main stop" onClick={() => void out()}>
            {more.signOutAnyway}
          </button>
        </div>
      ) : (
        <button type="button" class="second" disabled={unsent === undefined} onClick={begin}>
          {more.signOut}
        </button>
      )}
      {said !== null && (
        <p class="finding" role="alert">
          {said}
        </p>
      )}
    </section>
  );
}

/** The server forgets this phone; a session that is over already is forgotten too. */
async function forgetSession(): Promise<void> {
  try {
    await ask('POST', '/api/sign-out');
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 401) throw error;
  }
}
