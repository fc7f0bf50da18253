import { useEffect, useState } from 'preact/hooks';
import { tell } from '../../../offline/heard';
import { enter } from '../../keep/who-is-here';
import { go } from '../../../offline/route';
import { ask, Refused } from '../../../offline/request';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';

/** Where the mailed link leads: exchanges its token for a session. */
export function Join() {
  const { app } = useTexts();
  const [failed, fail] = useState<'used' | 'no_answer' | null>(null);
  const redeem = async () => {
    fail(null);
    try {
      const token = new URLSearchParams(location.search).get('token') ?? '';
      const me = await ask('POST', '/api/shop/sign-in', { token });
      await enter(me);
      tell();
      go('/', true);
      dispatchEvent(new Event('candour-signed-in'));
    } catch (error) {
      fail(error instanceof Refused ? 'used' : 'no_answer');
    }
  };
  useEffect(() => void redeem(), []);
  if (failed === 'used') return <SignIn known={false} used />;
  if (failed === null) return <p class="quiet">{app.loading}</p>;
  return (
    <>
      <h1>{app.name}</h1>
      <p>{app.noAnswer}</p>
      <button type="button" onClick={() => void redeem()}>
        {app.tryAgain}
      </button>
    </>
  );
}

interface Props {
  /** Somebody has come in on this phone before, and may go back. */
  known: boolean;
  used?: boolean;
  signedOut?: boolean;
}

export function SignIn({ known, used = false, signedOut = false }: Props) {
  const { app, more, signIn } = useTexts();
  const problem = useProblem();
  const [email, setEmail] = useState('');
  const [said, say] = useState<string | null>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    try {
      await ask('POST', '/api/shop/links', { email });
      say(signIn.sent);
    } catch (error) {
      say(problem(error));
    }
  };
  return (
    <>
      <h1>{signIn.title}</h1>
      <p>{used ? signIn.used : signedOut ? signIn.signedOut : known ? more.forgotten : signIn.what}</p>
      <form class="card" onSubmit={(event) => void send(event)}>
        <label for="email">{signIn.email}</label>
        <input
          id="email"
          type="email"
          autocomplete="email"
          required
          value={email}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
        <button type="submit">{signIn.send}</button>
        <p role="status">{said}</p>
      </form>
      {known && (
        <button type="button" class="second" onClick={() => go('/')}>
          {app.back}
        </button>
      )}
    </>
  );
}
