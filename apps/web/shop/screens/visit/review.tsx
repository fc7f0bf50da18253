import { useContext, useEffect, useState } from 'preact/hooks';
import { askedQuestions, findingsOf, findingWords, isRespondentCode, textIn, type VisitEvidence } from '#surveys';
import { tell } from '../../../offline/heard';
import { go } from '../../../offline/route';
import { LanguageContext } from '../../../offline/language';
import { useTexts } from '../../texts/use-texts';
import { evidenceHere, handIn } from '../../visit/hand-in';
import { here } from '../../visit/here';
import type { VisitSession } from '../../visit/visit-session';
import { Unkept } from './unkept';

interface Props {
  session: VisitSession;
  /** Back, or to a question. */
  leave: (question?: string) => void;
  handedIn: () => Promise<void>;
}

/** What is missing, and how good the evidence is: before handing in, while both can still be mended. */
export function Review({ session, leave, handedIn }: Props) {
  const { review, visit } = useTexts();
  const [evidence, keep] = useState<VisitEvidence | null>(null);
  const [failed, fail] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      await session.kept();
      keep(await evidenceHere(session));
      const place = await here();
      if (place === null || gone) return;
      session.at(place);
      await session.kept();
      keep(await evidenceHere(session));
    };
    look().catch(fail);
    return () => {
      gone = true;
    };
  }, [session]);
  const missing = findingsOf(session.fill);
  const send = async () => {
    setBusy(true);
    fail(null);
    try {
      await handIn(session);
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
      <h1>{review.title}</h1>
      {failed !== null && session.unkept === null && <Unkept session={session} error={failed} />}
      <section class="card">
        <h2>{missing.length === 0 ? review.complete : review.missing(missing.length)}</h2>
        <Missing session={session} missing={missing} leave={leave} />
      </section>
      {evidence !== null && <Evidence evidence={evidence} />}
      <p class="quiet">{review.handInWhat}</p>
      <div class="turn">
        <button type="button" class="second" onClick={() => leave()}>
          {visit.back}
        </button>
        <button type="button" class="main" disabled={missing.length > 0 || busy} onClick={() => void send()}>
          {review.handIn}
        </button>
      </div>
    </>
  );
}

interface MissingProps extends Pick<Props, 'session' | 'leave'> {
  missing: ReturnType<typeof findingsOf>;
}

function Missing({ session: { definition, fill }, missing, leave }: MissingProps) {
  const language = useContext(LanguageContext);
  return (
    <ul class="list">
      {missing.map(({ question, code, details }) => {
        const [key = ''] = question.split('.');
        const asked = askedQuestions(definition).find((each) => each.key === key);
        return (
          <li key={`${question} ${code}`}>
            <button type="button" class="second wide left" onClick={() => leave(key)}>
              <span>{asked === undefined ? question : textIn(asked.text, fill.language)}</span>
              <small>{findingWords(isRespondentCode(code) ? code : 'not_offered', details, language)}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export function Evidence({ evidence: { grade, flags } }: { evidence: Pick<VisitEvidence, 'grade' | 'flags'> }) {
  const { review } = useTexts();
  // A newer server may know reasons that this version of the app has no words for.
  const known: Readonly<Partial<Record<string, string>>> = review.reasons;
  return (
    <section class="card">
      <h2>{review.grade(grade)}</h2>
      <p class="quiet">{review.gradeWhat}</p>
      {flags.length === 0 ? (
        <p>{review.noReasons}</p>
      ) : (
        <ul>
          {[...new Set(flags.map(({ code }) => known[code] ?? review.otherReason))].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
