import { useContext, useState } from 'preact/hooks';
import { textsIn, type Language } from '#surveys';
import { removeDraft } from '../../keep/drafts';
import { isFull } from '../../../offline/is-full';
import { tell } from '../../../offline/heard';
import { go } from '../../../offline/route';
import { refresh } from '../../send/refresh';
import { ask } from '../../../offline/request';
import { useProblem } from '../../texts/use-problem';
import { LanguageContext } from '../../../offline/language';
import { useTexts } from '../../texts/use-texts';
import { beginVisit } from '../../visit/begin-visit';
import type { VisitSession } from '../../visit/visit-session';

/** What concerns the whole of a begun visit: its language, beginning it anew, giving its job back. */
export function VisitMenu({ session }: { session: VisitSession }) {
  const { app, jobs, visit } = useTexts();
  const [asking, wonder] = useState<'over' | 'back' | null>(null);
  const { languages } = session.definition;
  return (
    <details class="card">
      <summary>{visit.menu}</summary>
      {languages.length > 1 && (
        <>
          <label for="visit-language">{app.language}</label>
          <select
            id="visit-language"
            value={session.fill.language}
            onChange={(event) => session.speak(event.currentTarget.value as Language)}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {textsIn(each).languageName}
              </option>
            ))}
          </select>
        </>
      )}
      {asking === null ? (
        <div class="actions">
          <button type="button" class="second" onClick={() => wonder('over')}>
            {visit.startOver}
          </button>
          <button type="button" class="second" onClick={() => wonder('back')}>
            {jobs.giveBack}
          </button>
        </div>
      ) : (
        <Sure session={session} what={asking} keep={() => wonder(null)} />
      )}
    </details>
  );
}

interface SureProps {
  session: VisitSession;
  what: 'over' | 'back';
  keep: () => void;
}

/** What was answered goes with both, so each is asked about once more. */
function Sure({ session, what, keep }: SureProps) {
  const { app, jobs, visit } = useTexts();
  const language = useContext(LanguageContext);
  const problem = useProblem();
  const [failed, fail] = useState<string | null>(null);
  const { key, job, personId } = session.draft;
  const startOver = async () => {
    try {
      const { key: fresh } = await beginVisit(personId, job, session.definition, language);
      session.leave();
      await removeDraft(key);
      go(`/visit/${fresh}`, true);
    } catch (error) {
      fail(isFull(error) ? visit.full : app.failed);
    }
  };
  const giveBack = async () => {
    try {
      await ask('POST', `/api/shop/jobs/${job.id}/give-back`, {});
    } catch (error) {
      return fail(problem(error));
    }
    session.leave();
    await removeDraft(key);
    tell();
    go('/', true);
    await refresh().then(tell, () => undefined);
  };
  const [words, act, confirm] =
    what === 'over'
      ? [visit.startOverSure, startOver, visit.startOver]
      : [`${jobs.giveBackSure} ${visit.answersGo}`, giveBack, jobs.giveBack];
  return (
    <div class="actions" role="alertdialog" aria-label={confirm}>
      <p>{words}</p>
      {failed !== null && (
        <p class="finding" role="alert">
          {failed}
        </p>
      )}
      <button type="button" class="main stop" onClick={() => void act()}>
        {confirm}
      </button>
      <button type="button" class="second" onClick={keep}>
        {app.cancel}
      </button>
    </div>
  );
}
