import { useContext, useState } from 'preact/hooks';
import { database, fact } from '../keep/database';
import { draftsOf } from '../keep/drafts';
import { useKept } from '../keep/heard';
import type { Draft, Job } from '../keep/shapes';
import { go, Link } from '../route';
import { ask, Refused } from '../send/request';
import { keepVersion } from '../send/refresh';
import { LanguageContext, useTexts } from '../texts/use-texts';
import { beginVisit } from '../visit/begin-visit';
import { BriefingTest } from './briefing-test';
import { JobFacts } from './job-facts';

interface Props {
  id: string;
  personId: string;
  refresh: () => Promise<void>;
}

/** One job: what, where and when, the briefing with its test, and what can be done with it. */
export function JobScreen({ id, personId, refresh }: Props) {
  const { app } = useTexts();
  const kept = useKept(async () => {
    const all = [...((await fact('jobs')) ?? []), ...((await fact('board')) ?? [])];
    const draft = (await draftsOf(personId)).find(({ job }) => job.id === id);
    return { job: all.find((each) => each.id === id) ?? draft?.job ?? null, draft: draft ?? null };
  }, id);
  const [failed, fail] = useState<string | null>(null);
  if (kept === undefined) return <p class="quiet">{app.loading}</p>;
  const { job, draft } = kept;
  if (job === null) return <p>{app.failed}</p>;
  const act = async (action: string, content?: object) => {
    fail(null);
    try {
      await ask('POST', `/api/shop/jobs/${id}/${action}`, content);
      await refresh();
    } catch (error) {
      fail(error instanceof Refused ? error.message : app.noAnswer);
    }
  };
  return (
    <>
      <Link to={job.state === 'open' ? '/board' : '/'} class="back">
        {app.back}
      </Link>
      <h1>{job.store.name}</h1>
      <JobFacts job={job} />
      {failed !== null && (
        <p class="notice wrong" role="alert">
          {failed}
        </p>
      )}
      {job.state === 'offered' && !job.briefingPassed && job.briefingTest.length > 0 && (
        <BriefingTest job={job} refresh={refresh} />
      )}
      <Actions job={job} draft={draft} personId={personId} act={act} />
    </>
  );
}

interface ActionsProps {
  job: Job;
  draft: Draft | null;
  personId: string;
  act: (action: string, content?: object) => Promise<void>;
}

function Actions({ job, draft, personId, act }: ActionsProps) {
  const { jobs, app } = useTexts();
  const language = useContext(LanguageContext);
  const [failed, fail] = useState<string | null>(null);
  const begin = async () => {
    try {
      const version = (await (await database()).get('versions', job.versionId)) ?? (await keepVersion(job.versionId));
      go(`/visit/${(await beginVisit(personId, job, version.definition, language)).key}`);
    } catch {
      fail(jobs.noChecklist);
    }
  };
  if (draft?.state === 'open') {
    return (
      <button type="button" class="main" onClick={() => go(`/visit/${draft.key}`)}>
        {jobs.goOn}
      </button>
    );
  }
  if (draft !== null && draft.state !== 'safe') return <Link to="/queue">{app.queue}</Link>;
  if (job.state === 'open')
    return (
      <button type="button" class="main" onClick={() => void act(job.applied ? 'withdraw' : 'apply')}>
        {job.applied ? jobs.withdraw : jobs.apply}
      </button>
    );
  if (job.state === 'offered')
    return (
      <div class="actions">
        <button
          type="button"
          class="main"
          disabled={!job.briefingPassed && job.briefingTest.length > 0}
          onClick={() => void act('accept')}
        >
          {jobs.accept}
        </button>
        <button type="button" class="second" onClick={() => void act('decline', {})}>
          {jobs.decline}
        </button>
      </div>
    );
  if (job.state !== 'accepted') return null;
  return (
    <div class="actions">
      {failed !== null && <p role="alert">{failed}</p>}
      <button type="button" class="main" onClick={() => void begin()}>
        {jobs.begin}
      </button>
      <button
        type="button"
        class="second"
        onClick={() => confirm(jobs.giveBackSure) && void act('give-back', {}).then(() => go('/'))}
      >
        {jobs.giveBack}
      </button>
    </div>
  );
}
