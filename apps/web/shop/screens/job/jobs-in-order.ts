import type { Draft, Job } from '../../keep/shapes';

/** A job with what of it is on this phone and not yet safe with the server. */
export interface ListedJob {
  job: Job;
  draft: Draft | null;
}

/**
 * Jobs as a shopper needs them: what is to be put right first, for it has a day; then what was begun, accepted, offered and may be
 * appealed; what is done comes last, the newest first. What was begun here is listed whatever the server says.
 */
export function jobsInOrder(listed: readonly Job[], drafts: readonly Draft[]): ListedJob[] {
  const unfinished = drafts.filter(({ state }) => state !== 'safe');
  const unlisted = unfinished.filter(({ job }, place) => {
    const isFirst = unfinished.findIndex((each) => each.job.id === job.id) === place;
    return isFirst && !listed.some(({ id }) => id === job.id);
  });
  const jobs = [...listed, ...unlisted.map(({ job }) => job)];
  return jobs
    .map((job) => ({ job, draft: draftFor(job, unfinished) }))
    .filter(({ job, draft }) => job.state !== 'cancelled' || draft !== null)
    .sort((a, b) => urgency(a) - urgency(b) || byDay(a, b));
}

/** Of several the one that counts: what puts the last return right, or the visit itself. */
function draftFor(job: Job, drafts: readonly Draft[]): Draft | null {
  const own = drafts.filter((draft) => draft.job.id === job.id);
  if (job.returned === null) return own.find(({ amends }) => amends === undefined) ?? own[0] ?? null;
  return own.find(({ amends }) => amends?.returned.at === job.returned?.at) ?? null;
}

const done = 6;

function urgency({ job, draft }: ListedJob): number {
  const waits = draft !== null && draft.state !== 'open';
  if (job.returned !== null && !waits) return 0;
  if (draft?.state === 'held') return 1;
  if (draft?.state === 'open') return 2;
  if (waits) return done - 1;
  if (job.state === 'accepted') return 3;
  if (job.state === 'offered') return 4;
  return job.rejection !== null && job.appeal === null ? done - 1 : done;
}

function byDay(a: ListedJob, b: ListedJob): number {
  const order = a.job.from < b.job.from ? -1 : a.job.from > b.job.from ? 1 : 0;
  return urgency(a) === done ? -order : order;
}
