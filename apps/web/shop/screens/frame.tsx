import { Link } from '../../offline/route';
import { useOnline } from '../../offline/use-online';
import { useTexts } from '../texts/use-texts';

/** What stands above every screen while it is true: no network, a new version, signed out. */
export function Notices({ update, signedOut }: { update: (() => void) | null; signedOut: boolean }) {
  const { app, signIn } = useTexts();
  const online = useOnline();
  return (
    <header class="notices" aria-live="polite">
      {!online && <p class="notice">{app.offline}</p>}
      {signedOut && (
        <p class="notice">
          {signIn.signedOut}{' '}
          <Link to="/sign-in" class="tap">
            {signIn.again}
          </Link>
        </p>
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

export function Navigation({ route: [open = ''] }: { route: readonly string[] }) {
  const { app } = useTexts();
  const at = open === 'jobs' ? '' : open === 'pay' ? 'more' : open;
  return (
    <nav class="tabs" aria-label={app.navigation}>
      <Link to="/" current={at === ''}>
        {app.jobs}
      </Link>
      <Link to="/board" current={at === 'board'}>
        {app.board}
      </Link>
      <Link to="/queue" current={at === 'queue'}>
        {app.queue}
      </Link>
      <Link to="/more" current={at === 'more'}>
        {app.more}
      </Link>
    </nav>
  );
}
