import { useState } from 'preact/hooks';
import { useOnline } from '../../offline/use-online';
import { useTexts } from '../texts/use-texts';
import { SignInForm } from './sign-in';

interface Props {
  update: (() => void) | null;
  isSignedOut: boolean;
  isOther: boolean;
  email: string;
}

/** What stands above every screen while it is true: no network, a new version, signed out. */
export function Notices({ update, isSignedOut, isOther, email }: Props) {
  const { app, signIn } = useTexts();
  const online = useOnline();
  const [isOpen, open] = useState(false);
  const isAway = isSignedOut || isOther;
  return (
    <header class="notices" aria-live="polite">
      {!online && <p class="notice">{app.offline}</p>}
      {isAway && (
        <div class="notice">
          <p>{isOther ? signIn.other : signIn.signedOut}</p>
          {isOpen ? (
            <SignInForm email={email} done={() => open(false)} />
          ) : (
            <button type="button" class="plain" onClick={() => open(true)}>
              {signIn.again}
            </button>
          )}
        </div>
      )}
      {update !== null && (
        <p class="notice">
          {app.update}{' '}
          <button type="button" class="plain" onClick={update}>
            {app.updateNow}
          </button>
        </p>
      )}
    </header>
  );
}

export function Elsewhere({ takeOver }: { takeOver: () => void }) {
  const { app } = useTexts();
  return (
    <>
      <h1>{app.home}</h1>
      <p class="notice">{app.elsewhere}</p>
      <button type="button" class="main" onClick={takeOver}>
        {app.goOnHere}
      </button>
    </>
  );
}
