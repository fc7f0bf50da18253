import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Candour } from '../support/candour.ts';
import { photosOn, visitsOn } from '../support/shopper-phone.ts';
import type { ChaosShopper } from './visit-chaos-shopper.ts';
import type { Promised } from './visit-chaos-troubles.ts';

/** What became of all visits that were handed in by a press. */
export interface Verdict {
  visits: number;
  photos: number;
  /** Neither on the server nor, where another visit was first, whole on the phone. */
  lost: number;
  /** On the server more than once, or with more photos than were taken. */
  doubled: number;
  /** On the server with other answers, or with a photo that is missing or not the same to the byte. */
  damaged: number;
  /** Second to another visit for their job: kept whole on the phone, which says so. */
  kept: number;
  /** Photos of which the phone still holds bytes although they are safe. */
  notLetGo: number;
  /** The first things found wrong, in words. */
  findings: string[];
  /** What the app reported as its own fault. */
  faults: string[];
}

interface Stored {
  key: string;
  state: string;
  answers: Record<string, { value?: unknown }>;
  responses: number;
}

/** Looks for each promised visit where it belongs: its answers as they were tapped, its photos byte by byte. */
export async function judgeVisits(
  candour: Candour,
  promised: readonly Promised[],
  shoppers: readonly ChaosShopper[],
): Promise<Verdict> {
  const verdict: Verdict = {
    visits: promised.length,
    photos: 0,
    lost: 0,
    doubled: 0,
    damaged: 0,
    kept: 0,
    notLetGo: 0,
    findings: [],
    faults: [...new Set(shoppers.flatMap(({ phone }) => [...phone.faults]))],
  };
  const phones = await Promise.all(
    shoppers.map(async ({ phone: { page } }) => ({ visits: await visitsOn(page), photos: await photosOn(page) })),
  );
  for (const visit of promised) {
    const phone = phones.find(({ visits }) => visits.some(({ key }) => key === visit.key));
    const kept = phone?.visits.find(({ key }) => key === visit.key);
    const bytes = (phone?.photos ?? []).filter(({ key }) => key === visit.key);
    const found =
      visit.trouble === 'other_visit_first' ? judgeKept(visit, kept?.state, bytes) : await judge(candour, visit);
    verdict.photos += visit.photos.length;
    if (found === null) verdict.kept += visit.trouble === 'other_visit_first' ? 1 : 0;
    else {
      verdict[found.is] += 1;
      verdict.findings.push(`${visit.key} (${visit.trouble}): ${found.words}`);
    }
    if (kept?.state === 'safe') verdict.notLetGo += bytes.filter(({ hash }) => hash !== null).length;
  }
  return { ...verdict, findings: verdict.findings.slice(0, 10) };
}

type Finding = { is: 'lost' | 'doubled' | 'damaged'; words: string } | null;

/** Another visit was first: this one says so, and has all of its photos still. */
function judgeKept(
  visit: Promised,
  state: string | undefined,
  bytes: { sha256: string; hash: string | null }[],
): Finding {
  if (state !== 'held') return { is: 'lost', words: `on the phone it is ${state}` };
  const hashes = bytes.map(({ hash }) => hash).sort();
  const whole = hashes.length === visit.photos.length && hashes.every((hash, at) => hash === visit.photos[at]);
  return whole ? null : { is: 'lost', words: 'photos have gone from the phone' };
}

async function judge({ database, dataFolder }: Candour, { key, jobId, answers, photos }: Promised): Promise<Finding> {
  const rows = await database.sql<Stored>(
    `select v.submission_key as key, v.state, r.record -> 'answers' as answers,
       (select count(*)::int from responses o where o.organisation_id = v.organisation_id and o.id = v.response_id) as responses
     from visits v left join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
     where v.assignment_id = $1 or v.submission_key = $2`,
    [jobId, key],
  );
  const [row] = rows;
  if (row === undefined || row.responses === 0) return { is: 'lost', words: 'not on the server' };
  if (rows.length > 1 || row.responses > 1) return { is: 'doubled', words: `${rows.length} visits` };
  for (const [question, value] of Object.entries(answers))
    if (row.answers[question]?.value !== value)
      return { is: 'damaged', words: `${question} is ${JSON.stringify(row.answers[question])}` };
  if (row.state !== 'in_review' && row.state !== 'approved') return { is: 'damaged', words: `it is ${row.state}` };
  const stored = await database.sql<{ sha256: string; state: string; file: string | null }>(
    `select encode(sha256, 'hex') as sha256, state, file_key as file from visit_photos where assignment_id = $1 and state <> 'let_go' order by 1`,
    [jobId],
  );
  if (stored.length > photos.length) return { is: 'doubled', words: `${stored.length} photos` };
  const hashes = await Promise.all(stored.map(({ file }) => hashOf(join(dataFolder, 'files', file ?? 'none'))));
  const whole =
    stored.length === photos.length && stored.every(({ sha256 }, at) => hashes[at] === sha256 && sha256 === photos[at]);
  return whole ? null : { is: 'damaged', words: `photos ${JSON.stringify(stored)} of ${photos.join()}` };
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) hash.update(part as Buffer);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
