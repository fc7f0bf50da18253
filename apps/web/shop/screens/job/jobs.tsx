import { fact } from '../../keep/database';
import { draftsOf } from '../../keep/drafts';
import { useKept } from '../../../offline/heard';
import type { Draft, Job } from '../../keep/shapes';
import { Link } from '../../../offline/route';
import { useFormat } from '../../../offline/use-format';
import { useTexts } from '../../texts/use-texts';
import { jobsInOrder, type ListedJob } from './jobs-in-order';

/** What this shopper has to do; a visit that has begun is always among them, whatever the server says of its job. */
export function Jobs({ personId }: { personId: string }) {
  const { app, jobs } = useTexts();
  const kept = useKept(async () => {
    const [listed, drafts] = await Promise.all([fact('jobs'), draftsOf(personId)]);
    return { jobs: jobsInOrder(listed ?? [], drafts), heard: listed !== undefined };
  }, personId);
  return (
    <>
      <h1>{app.jobs}</h1>
      {kept?.jobs.length === 0 && kept.heard && <Empty title={jobs.none} what={jobs.noneWhat} />}
      {kept?.jobs.length === 0 && !kept.heard && <p class="quiet">{app.loading}</p>}
      <JobList jobs={kept?.jobs ?? []} />
    </>
  );
}

/** Open jobs that may be applied for. */
export function Board() {
  const { app, jobs } = useTexts();
  const kept = useKept(async () => (await fact('board')) ?? null);
  return (
    <>
      <h1>{app.board}</h1>
      {kept === null && <p class="quiet">{app.loading}</p>}
      {kept?.length === 0 && <Empty title={jobs.noneOpen} />}
      <JobList jobs={(kept ?? []).map((job) => ({ job, draft: null }))} />
    </>
  );
}

export function Empty({ title, what }: { title: string; what?: string }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {what !== undefined && <p>{what}</p>}
    </div>
  );
}

function JobList({ jobs: listed }: { jobs: readonly ListedJob[] }) {
  const { jobs } = useTexts();
  const { day, money } = useFormat();
  return (
    <ul class="list">
      {listed.map(({ job, draft }) => (
        <li key={job.id}>
          <Link to={`/jobs/${job.id}`} class="card">
            <strong>{job.store.name}</strong>
            <span>{job.programme.name}</span>
            <span>{jobs.days(day(job.from), day(job.to))}</span>
            <span class="row">
              <JobState job={job} draft={draft} />
              <span>{money(job.fee, job.currency)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function JobState({ job, draft }: { job: Job; draft: Draft | null }) {
  const { jobs, putRight, queue } = useTexts();
  const { moment } = useFormat();
  if (draft?.state === 'queued' || draft?.state === 'held')
    return <span class="state">{draft.state === 'queued' ? queue.waiting : queue.refusedShort}</span>;
  if (job.returned !== null) return <span class="state urgent">{putRight.until(moment(job.returned.until))}</span>;
  if (draft?.state === 'open') return <span class="state offered">{jobs.begun}</span>;
  if (job.applied && job.state === 'open') return <span class="state">{jobs.applied}</span>;
  if (job.visit !== null) return <span class="state">{queue.visits[job.visit.state]}</span>;
  return <span class={`state ${job.state}`}>{jobs.states[job.state]}</span>;
}
