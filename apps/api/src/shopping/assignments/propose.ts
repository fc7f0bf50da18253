import { distanceBetween, type Position } from '#surveys';

/** A job that nobody has. */
export interface OpenJob {
  id: string;
  storeId: string;
  position: Position | null;
  from: string;
  to: string;
}

/** Someone who could do it. */
export interface Candidate {
  id: string;
  householdId: string;
  position: Position | null;
  languages: readonly string[];
  /** Jobs they have now. */
  load: number;
  /** Share of visits approved, 0 to 1; null before the first. */
  rating: number | null;
  missed: number;
}

/** When someone of a household was at a store, or is about to be. */
export interface Presence {
  householdId: string;
  storeId: string;
  from: string;
  to: string;
  /** Visits by other households since then. */
  othersSince: number;
}

export interface Rules {
  /** Days, and visits by others, until the same household may return to a store. */
  rotationDays: number;
  rotationVisits: number;
  languages: readonly string[];
  maxKm: number | null;
}

/** Who should be offered which job, and why. */
export interface Proposal {
  assignmentId: string;
  shopperId: string;
  km: number | null;
  load: number;
  rating: number | null;
}

const dayMs = 86_400_000;
const loadCosts = 8;
const missCosts = 15;

/**
 * Proposes a shopper for each open job, those with the fewest candidates first: near, not loaded, well rated, and never
 * where the household was too lately. Whoever is farther than the rules allow is left out; whose place is unknown comes last, with no distance. A job that nobody suits stays open. Only a proposal: offering it checks again.
 */
export function propose(
  jobs: readonly OpenJob[],
  candidates: readonly Candidate[],
  presences: readonly Presence[],
  rules: Rules,
): Proposal[] {
  const taken: Presence[] = [...presences];
  const load = new Map(candidates.map(({ id, load: now }) => [id, now]));
  const suits = (job: OpenJob) => candidates.filter((candidate) => isSuitable(job, candidate, taken, rules));
  const order = jobs
    .map((job) => ({ job, choices: suits(job).length }))
    .sort((a, b) => a.choices - b.choices || (a.job.id < b.job.id ? -1 : 1));
  return order.flatMap(({ job }) => {
    const [best] = suits(job)
      .map((candidate) => ({
        candidate,
        isSomewhere: kmBetween(job, candidate) !== null,
        cost: costOf(job, candidate, load.get(candidate.id) ?? 0),
      }))
      // Of whom nobody knows how far it is comes after those of whom that is known.
      .sort(
        (a, b) =>
          Number(b.isSomewhere) - Number(a.isSomewhere) ||
          a.cost - b.cost ||
          (a.candidate.id < b.candidate.id ? -1 : 1),
      );
    if (best === undefined) return [];
    const { id, householdId, rating } = best.candidate;
    const before = load.get(id) ?? 0;
    load.set(id, before + 1);
    taken.push({ householdId, storeId: job.storeId, from: job.from, to: job.to, othersSince: 0 });
    return [{ assignmentId: job.id, shopperId: id, km: kmBetween(job, best.candidate), load: before, rating }];
  });
}

function isSuitable(job: OpenJob, candidate: Candidate, taken: readonly Presence[], rules: Rules): boolean {
  const km = kmBetween(job, candidate);
  const speaks = rules.languages.length === 0 || rules.languages.some((each) => candidate.languages.includes(each));
  const isNear = rules.maxKm === null || km === null || km <= rules.maxKm;
  const rests = taken.every(
    (each) =>
      each.householdId !== candidate.householdId ||
      each.storeId !== job.storeId ||
      ((rules.rotationDays === 0 || daysApart(each, job) > rules.rotationDays) &&
        each.othersSince >= rules.rotationVisits),
  );
  return speaks && isNear && rests;
}

/** Kilometres, with what a loaded or unreliable shopper counts for. */
function costOf(job: OpenJob, candidate: Candidate, load: number): number {
  const km = kmBetween(job, candidate) ?? 0;
  const doubt = (1 - (candidate.rating ?? 0.8)) * 20;
  return km + load * loadCosts + candidate.missed * missCosts + doubt;
}

function kmBetween({ position: from }: OpenJob, { position: to }: Candidate): number | null {
  return from === null || to === null ? null : Math.round(distanceBetween(from, to) / 100) / 10;
}

function daysApart(a: { from: string; to: string }, b: { from: string; to: string }): number {
  const gap = (later: string, earlier: string) => (Date.parse(later) - Date.parse(earlier)) / dayMs;
  return Math.max(gap(a.from, b.to), gap(b.from, a.to));
}
