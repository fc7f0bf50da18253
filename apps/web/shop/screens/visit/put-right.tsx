import { useLayoutEffect, useState } from 'preact/hooks';
import type { QuestionView } from '#surveys';
import { tell } from '../../../offline/heard';
import { Question } from '../../questions/question';
import { go, Link } from '../../../offline/route';
import { useFormat } from '../../../offline/use-format';
import { useTexts } from '../../texts/use-texts';
import { handInAmendment } from '../../visit/hand-in-amendment';
import { changedAnswers, findingsInItems, itemsShown } from '../../visit/put-right';
import type { VisitSession } from '../../visit/visit-session';
import { showQuestion } from './show-question';
import { Unkept } from './unkept';
import { useSeen } from '../use-seen';

interface Props {
  session: VisitSession;
  handedIn: () => Promise<void>;
}

/** A returned visit: the items that were noted, each with its note, then a look at what will go. */
export function PutRight({ session, handedIn }: Props) {
  const { putRight } = useTexts();
  const { moment } = useFormat();
  // Null as it was opened: to the review, to all items, or to one of them.
  const [turned, turn] = useState<{ reviewing: boolean; question?: string | undefined } | null>(null);
  useLayoutEffect(() => {
    if (turned !== null && !(turned.question !== undefined && showQuestion(turned.question))) scrollTo(0, 0);
  }, [turned]);
  const { amends, job } = session.draft;
  if (amends === undefined) return null;
  return (
    <>
      <Link to={`/jobs/${job.id}`} class="back">
        {job.store.name}
      </Link>
      <h1>{putRight.title}</h1>
      <p>
        <strong>{putRight.until(moment(amends.returned.until))}</strong>
      </p>
      {turned?.reviewing === true ? (
        <Look
          session={session}
          amends={amends}
          handedIn={handedIn}
          back={(question) => turn({ reviewing: false, question })}
        />
      ) : (
        <Items session={session} amends={amends} review={() => turn({ reviewing: true })} />
      )}
    </>
  );
}

type Amends = NonNullable<VisitSession['draft']['amends']>;

function Items({ session, amends, review }: { session: VisitSession; amends: Amends; review: () => void }) {
  const { putRight, visit } = useTexts();
  const shown = itemsShown(session.fill, amends);
  useSeen(
    session,
    shown.map(({ view }) => view),
  );
  return (
    <>
      <p>{putRight.what}</p>
      {shown.map(({ view, notes }) => (
        <Question key={view.key} session={session} question={view} notes={notes} />
      ))}
      <div class="card">
        <label for="comment">{putRight.comment}</label>
        <textarea
          id="comment"
          rows={3}
          maxLength={4_000}
          value={session.draft.comment ?? ''}
          onInput={(event) => session.say(event.currentTarget.value)}
        />
      </div>
      <p class="quiet">{visit.saved}</p>
      <div class="turn">
        <button type="button" class="main" onClick={review}>
          {visit.review}
        </button>
      </div>
    </>
  );
}

interface LookProps extends Props {
  amends: Amends;
  /** To the items, or to one of them. */
  back: (question?: string) => void;
}

/** What is missing and what was changed, before it goes. */
function Look({ session, amends, handedIn, back }: LookProps) {
  const { putRight, review, visit } = useTexts();
  const [failed, fail] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const missing = findingsInItems(session.fill, amends);
  const changed = changedAnswers(session.fill, amends);
  const nothing = Object.keys(changed).length === 0 && (session.draft.comment ?? '').trim() === '';
  const send = async () => {
    setBusy(true);
    fail(null);
    try {
      await handInAmendment(session);
      tell();
      go('/queue', true);
      await handedIn();
    } catch (error) {
      fail(error);
      setBusy(false);
    }
  };
  return (
    <>
      {failed !== null && session.unkept === null && <Unkept session={session} error={failed} />}
      <section class="card">
        <h2>{missing.length > 0 ? review.missing(missing.length) : review.complete}</h2>
        <ul class="list">
          {itemsShown(session.fill, amends).map(({ view }) => (
            <li key={view.key}>
              <button type="button" class="second wide left" onClick={() => back(view.key)}>
                <span>{view.text}</span>
                <small>{stateOf(view, missing, changed, putRight, review.missing(1))}</small>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {nothing && (
        <p class="notice" role="status">
          {putRight.nothing}
        </p>
      )}
      <p class="quiet">{review.handInWhat}</p>
      <div class="turn">
        <button type="button" class="second" onClick={() => back()}>
          {visit.back}
        </button>
        <button type="button" class="main" disabled={missing.length > 0 || nothing || busy} onClick={() => void send()}>
          {review.handIn}
        </button>
      </div>
    </>
  );
}

function stateOf(
  { key }: QuestionView,
  missing: readonly { question: string }[],
  changed: object,
  words: { changed: string; same: string },
  absent: string,
): string {
  if (missing.some(({ question }) => question.split('.')[0] === key)) return absent;
  return Object.hasOwn(changed, key) ? words.changed : words.same;
}
