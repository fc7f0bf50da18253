import { createHash, randomUUID } from 'node:crypto';
import type { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { patiently } from '../support/patiently.ts';
import { beginPhoto, sendBytes, takePhoto, visitOf } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

/** What somebody makes up who writes to the server's routes instead of going to the store. */
export const tamperings = ['hash_without_bytes', 'bytes_without_answer', 'future_dates'] as const;
export type Tampering = (typeof tamperings)[number];

const day = 86_400_000;

/** Hands a made-up visit in for a job that is accepted. */
export async function tamper(visitor: Visitor, jobId: string, versionId: string, what: Tampering, n: number) {
  const honest = visitOf(jobId, versionId);
  const front = [createHash('sha256').update(`made up ${n}`).digest('hex')];
  const later = { startedAt: honest.startedAt + 3 * day, endedAt: honest.endedAt + 3 * day };
  const visit = {
    hash_without_bytes: { ...honest, answers: { ...honest.answers, front } },
    bytes_without_answer: honest,
    future_dates: { ...honest, ...later },
  }[what];
  const answer = await patiently(() => visitor.put(`/api/visits/${randomUUID()}`, visit));
  if (![201, 202, 409].includes(answer.status)) answer.ok(201);
  if (what !== 'bytes_without_answer') return;
  const photo = await takePhoto(900_000 + n);
  await patiently(() => beginPhoto(visitor, jobId, photo));
  await patiently(() => sendBytes(visitor, jobId, photo.sha256, 0, photo.bytes));
}

/** What became of made-up visits once nobody waits for anything any longer. */
export interface TamperingVerdict {
  tampered: Record<string, number>;
  /** Visits that approved themselves although something that their answers name is not there, or their times fit nothing. */
  approvedWithoutEvidence: number;
  /** Photos that no answer names and that are kept all the same. */
  strayPhotos: number;
}

/** Lets all times run out, and counts what approved itself. */
export async function judgeTampering(
  { database }: Candour,
  tampered: ReadonlyMap<string, Tampering>,
): Promise<TamperingVerdict> {
  for (const [table, column] of [
    ['visits', 'received_at'],
    ['visit_photos', 'received_at'],
    ['photo_uploads', 'changed_at'],
  ])
    await database.sql(`update ${table} set ${column} = ${column} - interval '30 days'`);
  await eventually(
    async () => {
      await database.sql(`update deadlines set at = now() where kind in ('arrive', 'approve') and at > now()`);
      return database.sql(`select 1 from deadlines where kind in ('arrive', 'approve')`);
    },
    (due) => due.length === 0,
    120_000,
  );
  const undeserved = await database.sql<{ id: string }>(
    `select v.id from visits v where v.state = 'approved' and (
       exists (select 1 from visit_photos p where p.organisation_id = v.organisation_id and p.assignment_id = v.assignment_id
         and p.questions <> '{}' and p.state <> 'stored')
       or v.assignment_id = any($1))`,
    [[...tampered].flatMap(([jobId, what]) => (what === 'bytes_without_answer' ? [] : [jobId]))],
  );
  const stray = await database.sql<{ id: string }>(
    `select p.id from visit_photos p join visits v on v.organisation_id = p.organisation_id and v.assignment_id = p.assignment_id
     where p.questions = '{}' and p.taken_from = '{}' and (p.state = 'stored' or p.file_key is not null)`,
  );
  const counted = tamperings.map((what) => [what, [...tampered.values()].filter((each) => each === what).length]);
  return {
    tampered: Object.fromEntries(counted),
    approvedWithoutEvidence: undeserved.length,
    strayPhotos: stray.length,
  };
}
