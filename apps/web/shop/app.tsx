import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#surveys';
import { fact } from './keep/database';
import { tell, useKept } from '../offline/heard';
import { useOutbox } from './send/use-outbox';
import { Board, Jobs } from './screens/job/jobs';
import { Checklist } from './screens/visit/checklist';
import { JobScreen } from './screens/job/job';
import { Join, SignIn } from './screens/locking/sign-in';
import { Locked } from './screens/locking/lock';
import { More } from './screens/more';
import { Navigation, Notices } from './screens/frame';
import { Pay } from './screens/pay';
import { Queue } from './screens/queue';
import { useRoute } from '../offline/route';
import { useBeginning } from '../offline/use-beginning';
import { useLocked } from './screens/locking/use-locked';
import { chooseLanguage, chosenLanguage, isChosen, LanguageContext } from '../offline/language';
import { texts } from './texts/use-texts';
import { useUpdate } from '../offline/use-update';

/** The whole app: who is here, whether the phone is locked, and which screen is open. */
export function App() {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  const me = useKept(async () => (await fact('me')) ?? null);
  const { locked, unlock } = useLocked(me?.id);
  const outbox = useOutbox();
  const update = useUpdate('candour-shop-visit-');
  const route = useRoute();
  const own = me?.language;
  useEffect(() => {
    if (own !== undefined && !isChosen()) setLanguage(own);
  }, [own]);
  const title = titleOf(route, language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const mainRef = useBeginning(route.join('/'));
  const choose = (wanted: Language) => {
    chooseLanguage(wanted);
    setLanguage(wanted);
    tell();
  };
  // Who left on purpose knows it.
  const signedOut = me != null && (outbox.sending.state === 'signed_out' || outbox.signedOut);
  const open = () => {
    if (!isSecureContext) return <p class="notice wrong">{texts[language].app.insecure}</p>;
    if (route[0] === 'join') return <Join />;
    if (me === undefined) return <p class="quiet">{texts[language].app.loading}</p>;
    if (me === null || route[0] === 'sign-in') return <SignIn known={me !== null} signedOut={signedOut} />;
    if (locked === undefined) return <p class="quiet">{texts[language].app.loading}</p>;
    if (locked !== null) return <Locked me={me} unlock={unlock} />;
    return <Screen route={route} personId={me.id} outbox={outbox} language={language} choose={choose} />;
  };
  const inside = me !== null && me !== undefined && locked === null && route[0] !== 'join' && route[0] !== 'sign-in';
  return (
    <LanguageContext.Provider value={language}>
      <a class="skip" href="#content">
        {texts[language].app.skip}
      </a>
      <Notices update={update} signedOut={signedOut} />
      <main id="content" tabIndex={-1} ref={mainRef}>
        {open()}
      </main>
      {inside && route[0] !== 'visit' && <Navigation route={route} />}
    </LanguageContext.Provider>
  );
}

/** What the page is called: its screen, and the app. */
function titleOf([screen = '']: readonly string[], language: Language): string {
  const { app, pay, signIn } = texts[language];
  const titles: Readonly<Record<string, string>> = {
    '': app.jobs,
    board: app.board,
    queue: app.queue,
    more: app.more,
    pay: pay.title,
    'sign-in': signIn.title,
  };
  const title = titles[screen];
  return title === undefined ? app.name : `${title} · ${app.name}`;
}

interface ScreenProps {
  route: readonly string[];
  personId: string;
  outbox: ReturnType<typeof useOutbox>;
  language: Language;
  choose: (language: Language) => void;
}

function Screen({ route: [name, id = ''], personId, outbox, language, choose }: ScreenProps) {
  switch (name) {
    case 'board':
      return <Board />;
    case 'jobs':
      return <JobScreen key={id} id={id} personId={personId} refresh={outbox.refresh} />;
    case 'visit':
      return <Checklist key={`${personId} ${id}`} draftKey={id} personId={personId} handedIn={outbox.send} />;
    case 'queue':
      return <Queue personId={personId} sending={outbox.sending} send={outbox.send} />;
    case 'pay':
      return <Pay />;
    case 'more':
      return <More personId={personId} language={language} choose={choose} />;
    default:
      return <Jobs personId={personId} />;
  }
}
