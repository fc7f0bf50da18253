import { useContext, useState } from 'preact/hooks';
import { database } from '../../keep/database';
import { isFull } from '../../../offline/is-full';
import type { Draft, Job } from '../../keep/shapes';
import { go, Link } from '../../../offline/route';
import { keepVersion } from '../../send/refresh';
import { LanguageContext } from '../../../offline/language';
import { useTexts } from '../../texts/use-texts';
import { beginVisit } from '../../visit/begin-visit';

/** What a shopper can do with a job, as the server names it. */
export type JobAct = 'accept' | 'decline' | 'apply' | 'withdraw' | 'give-back';

interface Props {
  job: Job;
  draft: Draft | null;
  personId: string;
  act: (action: JobAct, content?: object) => Promise<boolean>;
}

/** What can be done with a job as it stands: within the thumb's reach, whatever the briefing's length. */
export function JobActions({ job, draft, personId, act }: Props) {
  const { jobs, app } = useTexts();
  if (draft?.state === 'open')
    return (
      <div class="turn">
        <button type="button" class="main" onClick={() => go(`/visit/${draft.key}`)}>
          {jobs.goOn}
        </button>
      </div>
    );
  // A visit that was made before its job was accepted waits for just that.
  if (draft !== null && draft.state !== 'safe' && job.state !== 'offered')
    return (
      <Link to="/queue" class="tap">
        {app.queue}
      </Link>
    );
  switch (job.state) {
    case 'open':
      return <Open job={job} act={act} />;
    case 'offered':
      return (
        <div class="turn">
          <button type="button" class="second" onClick={() => void act('decline', {})}>
            {jobs.decline}
          </button>
          <button type="button" class="main" disabled={mustPass(job)} onClick={() => void act('accept')}>
            {jobs.accept}
          </button>
        </div>
      );
    case 'accepted':
      return <Begin job={job} personId={personId} act={act} />;
    default:
      return null;
  }
}

/** The test about the briefing stands before the job. */
export function mustPass({ state, mayTake, briefingPassed, briefingTest }: Job): boolean {
  return (state === 'offered' || mayTake === true) && !briefingPassed && briefingTest.length > 0;
}

/** A job of the board: taken at once where the programme lets shoppers do so, else applied for. */
function Open({ job, act }: Pick<Props, 'job' | 'act'>) {
  const { jobs } = useTexts();
  if (job.mayTake !== true)
    return (
      <div class="turn">
        <button type="button" class="main" onClick={() => void act(job.applied ? 'withdraw' : 'apply')}>
          {job.applied ? jobs.withdraw : jobs.apply}
        </button>
      </div>
    );
  return (
    <>
      <p class="quiet">{jobs.takeWhat}</p>
      <div class="turn">
        <button
          type="button"
          class="main"
          disabled={mustPass(job)}
          onClick={() => void act('accept', { termsKey: job.termsKey })}
        >
          {jobs.take}
        </button>
      </div>
    </>
  );
}

function Begin({ job, personId, act }: Omit<Props, 'draft'>) {
  const { jobs, visit } = useTexts();
  const language = useContext(LanguageContext);
  const [failed, fail] = useState<string | null>(null);
  const begin = async () => {
    try {
      const version = (await (await database()).get('versions', job.versionId)) ?? (await keepVersion(job.versionId));
      go(`/visit/${(await beginVisit(personId, job, version.definition, language)).key}`);
    } catch (error) {
      fail(isFull(error) ? visit.full : jobs.noChecklist);
    }
  };
  const giveBack = async () => {
    if (confirm(jobs.giveBackSure) && (await act('give-back', {}))) go('/');
  };
  return (
    <>
      {failed !== null && <p role="alert">{failed}</p>}
      <div class="turn">
        <button type="button" class="second" onClick={() => void giveBack()}>
          {jobs.giveBack}
        </button>
        <button type="button" class="main" onClick={() => void begin()}>
          {jobs.begin}
        </button>
      </div>
    </>
  );
}
