import { useState } from 'preact/hooks';
import { fact } from '../../keep/database';
import { draftsOf } from '../../keep/drafts';
import { useKept } from '../../../offline/heard';
import { Link } from '../../../offline/route';
import { ask, NoAnswer, Refused } from '../../../offline/request';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';
import { BriefingTest } from './briefing-test';
import { JobActions, mustPass, type JobAct } from './job-actions';
import { JobFacts } from './job-facts';
import { RejectionCard } from './rejection-card';
import { ReturnedCard } from './returned-card';

interface Props {
  id: string;
  personId: string;
  refresh: () => Promise<void>;
}

/** One job: what is to be put right, then what, where and when, the briefing with its test, and what can be done with it. */
export function JobScreen({ id, personId, refresh }: Props) {
  const { app, jobs } = useTexts();
  const problem = useProblem();
  const kept = useKept(() => jobHere(id, personId), id, personId);
  const [failed, fail] = useState<string | null>(null);
  if (kept === undefined) return <p class="quiet">{app.loading}</p>;
  const { job, draft, amendment } = kept;
  if (job === null)
    return (
      <>
        <Link to="/board" class="back">
          {app.board}
        </Link>
        <h1>{app.jobs}</h1>
        <p class="notice" role="alert">
          {failed ?? jobs.goneWhat}
        </p>
      </>
    );
  const act = async (action: JobAct, content?: object) => {
    fail(null);
    try {
      await ask('POST', `/api/shop/jobs/${id}/${action}`, content);
      await refresh();
      return true;
    } catch (error) {
      fail(wordsFor(error));
      // What was refused stands otherwise by now than it is shown here.
      if (error instanceof Refused) await refresh().catch(() => undefined);
      return false;
    }
  };
  /** Of an open job that could not be taken: it is not this shopper's yet, or somebody else's by now. */
  const wordsFor = (error: unknown) => {
    if (job.state !== 'open') return problem(error);
    if (error instanceof NoAnswer) return jobs.takeOffline;
    return error instanceof Refused && error.code === 'not_your_job' ? jobs.taken : problem(error);
  };
  return (
    <>
      <Link to={job.state === 'open' ? '/board' : '/'} class="back">
        {app.back}
      </Link>
      <h1>{job.store.name}</h1>
      {job.returned !== null && (
        <ReturnedCard job={job} returned={job.returned} draft={amendment} personId={personId} />
      )}
      <RejectionCard job={job} refresh={refresh} />
      <JobFacts job={job} />
      {failed !== null && (
        <p class="notice wrong" role="alert">
          {failed}
        </p>
      )}
      {mustPass(job) && <BriefingTest job={job} refresh={refresh} />}
      <JobActions job={job} draft={draft} personId={personId} act={act} />
    </>
  );
}

/** A job as the phone knows it, with what of it was begun here. */
async function jobHere(id: string, personId: string) {
  const listed = [...((await fact('jobs')) ?? []), ...((await fact('board')) ?? [])].find((each) => each.id === id);
  const drafts = (await draftsOf(personId)).filter(({ job }) => job.id === id);
  const job = listed ?? drafts[0]?.job ?? null;
  const amendment = drafts.find(({ amends }) => amends !== undefined && amends.returned.at === job?.returned?.at);
  return {
    job,
    draft: drafts.find(({ amends }) => amends === undefined) ?? null,
    amendment: amendment ?? null,
  };
}
