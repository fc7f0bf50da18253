import { useState } from 'preact/hooks';
import { tell } from '../../offline/heard';
import { ask, NoAnswer, Refused } from '../../offline/request';
import { callerHere, keepCaller } from '../keep/database';
import { callsOf } from '../keep/calls';
import { useProblem } from '../texts/use-problem';
import { useTexts } from '../texts/use-texts';

/** Where nobody is here yet. */
export function SignIn({ said }: { said: string | null }) {
  const { app, signIn } = useTexts();
  return (
    <>
      <h1>{signIn.title}</h1>
      <p>{signIn.what}</p>
      {said !== null && <p class="notice">{said}</p>}
      <section class="card">
        <SignInForm email="" />
      </section>
      <p>
        <a class="tap" href="/forgot-password">
          {signIn.forgot}
        </a>
      </p>
      <p class="quiet">{app.name}</p>
    </>
  );
}

interface Props {
  /** Who was here before: only that person goes on with calls that are not sent. */
  email: string;
  done?: () => void;
}

type Organisations = readonly { id: string; name: string }[];

/** Signs in in place: nothing that is open is left. */
export function SignInForm({ email, done }: Props) {
  const { signIn } = useTexts();
  const problem = useProblem();
  const [address, setAddress] = useState(email);
  const [password, setPassword] = useState('');
  const [organisations, offer] = useState<Organisations>([]);
  const [organisationId, choose] = useState('');
  const [said, say] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    say(null);
    try {
      const chosen = organisationId === '' ? {} : { organisationId };
      const me = await ask('POST', '/api/sign-in', { email: address, password, ...chosen });
      if (await isOthers(me.person.id)) say(signIn.other);
      else {
        await keepCaller(me.person);
        tell();
        done?.();
      }
      dispatchEvent(new Event('candour-signed-in'));
    } catch (error) {
      if (error instanceof Refused && error.code === 'choose_organisation')
        offer(error.told.details?.organisations ?? []);
      else say(error instanceof NoAnswer && error.status === 429 ? signIn.tooOften : problem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label for="email">{signIn.email}</label>
      <input
        id="email"
        type="email"
        autocomplete="username"
        required
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <label for="password">{signIn.password}</label>
      <input
        id="password"
        type="password"
        autocomplete="current-password"
        required
        value={password}
        onInput={(event) => setPassword(event.currentTarget.value)}
      />
      {organisations.length > 0 && (
        <>
          <label for="organisation">{signIn.organisation}</label>
          <select id="organisation" value={organisationId} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">–</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <button type="submit" disabled={busy}>
        {signIn.title}
      </button>
      <p role="alert">{said}</p>
    </form>
  );
}

/** Whether somebody else has calls here that are not sent. */
async function isOthers(personId: string): Promise<boolean> {
  const here = await callerHere();
  return here !== null && here.id !== personId && (await callsOf(here.id)).length > 0;
}
