import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useRead } from '../api/use-read';
import { Failed } from '../shell/failed';
import { Frame } from '../shell/frame/frame';
import { isLanguage } from '../texts/language';
import { useLanguage } from '../texts/texts-provider';
import { Ahead } from './ahead';
import { noteWhetherSignedIn } from './signed-in-here';
import { useMeQuery } from './use-me';

/** The door to every screen: lets signed-in people through, sends others to sign in or to the first visit. */
export function SignedIn() {
  const me = useMeQuery();
  const nobody = me.data === null;
  const installation = useRead(nobody ? '/installation' : null);
  const { pathname, search } = useLocation();
  const { speak } = useLanguage();
  const preferred = me.data?.person.language;

  useEffect(() => {
    if (isLanguage(preferred)) speak(preferred);
  }, [preferred, speak]);
  useEffect(() => {
    if (me.data !== undefined) noteWhetherSignedIn(me.data !== null);
  }, [me.data]);

  // Who is known stays known while asking again fails: what was typed on the page is not lost for it.
  if (me.data) return <Frame me={me.data} />;
  if (me.error) return <Failed problem={me.error} retry={() => void me.refetch()} alone />;
  if (!nobody || installation.isPending) return <Ahead />;
  if (installation.data && !installation.data.setUp) return <Navigate to="/set-up" replace />;
  const back = pathname === '/' ? '' : `?to=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${back}`} replace />;
}
