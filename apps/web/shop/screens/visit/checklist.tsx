import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { viewOf, type PageView } from '#surveys';
import { Question } from '../../questions/question';
import { Link } from '../../../offline/route';
import { useTexts } from '../../texts/use-texts';
import type { VisitSession } from '../../visit/visit-session';
import { PutRight } from './put-right';
import { Review } from './review';
import { showQuestion } from './show-question';
import { RunningWatches } from './running-watches';
import { useSectionHistory } from './use-section-history';
import { useSeen } from '../use-seen';
import { Unkept } from './unkept';
import { useSession } from '../use-session';
import { VisitMenu } from './visit-menu';

interface Props {
  draftKey: string;
  personId: string;
  handedIn: () => Promise<void>;
}

/** A visit being filled in: one section at a time, then the review. */
export function Checklist({ draftKey, personId, handedIn }: Props) {
  const { app } = useTexts();
  const { opened, takeOver } = useSession(draftKey, personId);
  const [reviewing, review] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const session = opened.state === 'open' ? opened.session : null;
  const view = session === null ? null : viewOf(session.fill);
  const page = view?.state === 'page' ? view.page.key : null;
  useSectionHistory(page === null ? null : { page, reviewing }, (to) => {
    session?.open(to.page);
    review(to.reviewing);
  });
  // The question to begin at, until it is on the screen.
  const aimRef = useRef<string | null>(null);
  // Before the section is seen: what is pressed next is for it.
  useLayoutEffect(() => {
    const [first] = session?.refused ?? [];
    if (session === null || first === undefined) return;
    aimRef.current = first;
    session.openAt(first);
  }, [session]);
  useLayoutEffect(() => {
    if (aimRef.current !== null && showQuestion(aimRef.current)) aimRef.current = null;
    else {
      scrollTo(0, 0);
      top.current?.focus();
    }
  }, [session, page, reviewing]);
  if (opened.state !== 'open' || session === null)
    return <NotOpen state={opened.state === 'open' ? 'opening' : opened.state} takeOver={takeOver} />;
  if (session.fault !== null)
    return (
      <>
        <p class="notice wrong" role="alert">
          {app.broken}
        </p>
        <button type="button" onClick={() => location.reload()}>
          {app.tryAgain}
        </button>
      </>
    );
  if (view?.state !== 'page') return null;
  return (
    <div ref={top} tabIndex={-1} class="visit">
      {session.unkept !== null && <Unkept session={session} error={session.unkept} again={() => session.keepAgain()} />}
      {session.draft.amends !== undefined ? (
        <PutRight session={session} handedIn={handedIn} />
      ) : reviewing ? (
        <Review
          session={session}
          handedIn={handedIn}
          leave={(to) => {
            if (to !== undefined) {
              aimRef.current = to;
              session.openAt(to);
            }
            review(false);
          }}
        />
      ) : (
        <Section session={session} view={view} review={() => review(true)} />
      )}
    </div>
  );
}

function NotOpen({ state, takeOver }: { state: 'opening' | 'gone' | 'elsewhere'; takeOver: () => void }) {
  const { app } = useTexts();
  if (state === 'opening') return <p class="quiet">{app.loading}</p>;
  return (
    <>
      <h1>{app.name}</h1>
      {state === 'elsewhere' && (
        <>
          <p class="notice">{app.elsewhere}</p>
          <button type="button" class="main" onClick={takeOver}>
            {app.goOnHere}
          </button>
        </>
      )}
      <Link to="/" class="tap">
        {app.jobs}
      </Link>
    </>
  );
}

interface SectionProps {
  session: VisitSession;
  view: PageView;
  review: () => void;
}

function Section({ session, view, review }: SectionProps) {
  const { visit } = useTexts();
  useSeen(session, view.questions);
  const pages = session.pages();
  const { index } = view.page;
  const open = (step: number) => session.open(pages[index + step] ?? view.page.key);
  return (
    <>
      <div class="row">
        <Link to={`/jobs/${session.draft.job.id}`} class="back">
          {session.draft.job.store.name}
        </Link>
        <span class="quiet">{visit.section(index + 1, view.page.count)}</span>
      </div>
      <progress max={view.page.count} value={index + 1} aria-label={visit.section(index + 1, view.page.count)} />
      <RunningWatches session={session} shown={view.questions} />
      {view.introduction !== null && view.introduction !== '' && <p class="long">{view.introduction}</p>}
      {view.questions.every(({ heading }) => heading === null) && <h1 class="unseen">{view.title}</h1>}
      {view.questions.map((question) => (
        <div key={question.key}>
          {question.heading !== null && <h1>{question.heading}</h1>}
          <Question session={session} question={question} />
        </div>
      ))}
      <div class="turn">
        <button type="button" class="second" disabled={view.first} onClick={() => open(-1)}>
          {visit.back}
        </button>
        <button type="button" class="second" onClick={review}>
          {visit.review}
        </button>
        <button type="button" class="main" onClick={() => (view.last ? review() : open(1))}>
          {visit.next}
        </button>
      </div>
      {session.unkept === null && <p class="quiet">{visit.saved}</p>}
      <VisitMenu session={session} />
    </>
  );
}
