import { fact } from '../keep/database';
import { draftsOf } from '../keep/drafts';
import { useKept } from '../keep/heard';
import type { Job } from '../keep/shapes';
import { Link } from '../route';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/use-texts';

/** What this shopper has to do; a visit that has begun is always among them, whatever the server says of its job. */
export function Jobs({ personId }: { personId: string }) {
  const { app, jobs } = useTexts();
  const kept = useKept(async () => {
    const listed = (await fact('jobs')) ?? [];
    const begun = (await draftsOf(personId)).filter(({ state }) => state === 'open').map(({ job }) => job);
    const unlisted = begun.filter(({ id }) => !listed.some((each) => each.id === id));
    return [...listed.filter(({ state }) => state !== 'cancelled'), ...unlisted];
  }, personId);
  return (
    <>
      <h1>{app.jobs}</h1>
      {kept?.length === 0 && <Empty title={jobs.none} what={jobs.noneWhat} />}
      <JobList jobs={kept ?? []} />
    </>
  );
}

/** Open jobs that may be applied for. */
export function Board() {
  const { app, jobs } = useTexts();
  const kept = useKept(async () => (await fact('board')) ?? []);
  return (
    <>
      <h1>{app.board}</h1>
      {kept?.length === 0 && <Empty title={jobs.noneOpen} />}
      <JobList jobs={kept ?? []} />
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

function JobList({ jobs: listed }: { jobs: readonly Job[] }) {
  const { jobs, queue } = useTexts();
  const { day, money } = useFormat();
  return (
    <ul class="list">
      {listed.map((job) => (
        <li key={job.id}>
          <Link to={`/jobs/${job.id}`} class="card">
            <strong>{job.store.name}</strong>
            <span>{job.programme.name}</span>
            <span>{jobs.days(day(job.from), day(job.to))}</span>
            <span class="row">
              <span class={`state ${job.state}`}>
                {job.applied && job.state === 'open'
                  ? jobs.applied
                  : job.visit === null
                    ? jobs.states[job.state]
                    : queue.visits[job.visit.state]}
              </span>
              <span>{money(job.fee, job.currency)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
