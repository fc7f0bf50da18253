import { askedQuestions, textIn } from '#surveys';
import { Time } from '../../questions/stopwatch';
import { useTexts } from '../../texts/use-texts';
import type { VisitSession } from '../../visit/visit-session';

/** Stopwatches of other sections that run: in sight wherever one is, and stopped from there. */
export function RunningWatches({ session, shown }: { session: VisitSession; shown: readonly { key: string }[] }) {
  const { visit } = useTexts();
  const here = new Set(shown.map(({ key }) => key));
  const running = askedQuestions(session.definition).filter(
    ({ key }) => session.watches.isRunning(key) && !here.has(key),
  );
  return (
    <>
      {running.map(({ key, text }) => {
        const name = textIn(text, session.fill.language);
        return (
          <div key={key} class="notice row">
            <span>
              {name} <Time session={session} question={key} />
            </span>
            <button type="button" aria-label={`${visit.stop}: ${name}`} onClick={() => session.watches.stop(key)}>
              {visit.stop}
            </button>
          </div>
        );
      })}
    </>
  );
}
