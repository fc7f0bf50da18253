import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#surveys';
import { chooseLanguage, chosenLanguage, isChosen, LanguageContext } from '../offline/language';
import { isLanguage } from '#surveys';
import { useRoute } from '../offline/route';
import { useBeginning } from '../offline/use-beginning';
import { useUpdate } from '../offline/use-update';
import { CallScreen } from './screens/call';
import { Elsewhere, Notices } from './screens/frame';
import { Home } from './screens/home/home';
import { SignIn } from './screens/sign-in';
import { texts } from './texts/use-texts';
import { useCaller } from './use-caller';
import { useDesk } from './use-desk';

/** The whole app: who is here, which calls are under way, and which screen is open. */
export function App() {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  const { me, session } = useCaller();
  const { desk, isElsewhere, takeOver } = useDesk(me?.id);
  const update = useUpdate('candour-interview-call-');
  const [screen = '', id = ''] = useRoute();
  const own = me?.language;
  useEffect(() => {
    if (isLanguage(own) && !isChosen()) setLanguage(own);
  }, [own]);
  const { app } = texts[language];
  const call = screen === 'call' ? desk?.sessions.get(id) : undefined;
  const title = call?.call.calling.customer.name ?? app.home;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} · ${app.name}`;
  }, [language, title, app.name]);
  const mainRef = useBeginning(`${screen} ${id}`);
  const choose = (wanted: Language) => {
    chooseLanguage(wanted);
    setLanguage(wanted);
  };
  const open = () => {
    if (!isSecureContext) return <p class="notice wrong">{app.insecure}</p>;
    if (session === 'not_allowed') return <SignIn said={app.notAllowed} />;
    if (me === undefined || (me === null && session === 'looking')) return <p class="quiet">{app.loading}</p>;
    if (me === null) return <SignIn said={session === 'no_answer' ? app.noAnswer : null} />;
    if (isElsewhere) return <Elsewhere takeOver={takeOver} />;
    if (desk === null) return <p class="quiet">{app.loading}</p>;
    if (screen === 'call') return <CallScreen key={id} id={id} desk={desk} />;
    return <Home desk={desk} me={me} language={language} choose={choose} />;
  };
  const isSignedOut = me != null && (session === 'signed_out' || desk?.line === 'signed_out');
  const isOther = me != null && (session === 'other_person' || desk?.line === 'other_person');
  return (
    <LanguageContext.Provider value={language}>
      <a class="skip" href="#content">
        {app.skip}
      </a>
      <Notices update={update} isSignedOut={isSignedOut} isOther={isOther} email={me?.email ?? ''} />
      <main id="content" tabIndex={-1} ref={mainRef}>
        {open()}
      </main>
    </LanguageContext.Provider>
  );
}
