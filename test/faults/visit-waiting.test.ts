import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import {
  acceptNext,
  beginPhoto,
  offsetOf,
  planWave,
  sendBytes,
  sendPhoto,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let seed = 7_000;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 12, rotationDays: 0 });
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

/** A visit that names two photos, of which the first has come. */
async function arriving() {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  const [here, lost] = [await takePhoto((seed += 1)), await takePhoto((seed += 1))];
  const key = randomUUID();
  const visit = visitOf(jobId, shopping.versionId, {}, [here, lost]);
  const { visitId: id, state } = (await shopper.phone.put(`/api/visits/${key}`, visit)).ok(201);
  expect(state).toBe('arriving');
  expect((await sendPhoto(shopper.phone, jobId, here)).status).toBe(204);
  return { id, key, jobId, phone: shopper.phone, here, lost };
}

const review = async (id: string) => (await owner.get(`/api/reviews/${id}`)).ok();
const codes = (of: { flags: { code: string }[] }) => of.flags.map(({ code }) => code);
const deadline = async (kind: string, id: string) =>
  (
    await candour.database.sql<{ days: number }>(
      `select extract(epoch from at - now())::float / 86400 as days from deadlines where kind = $1 and subject_id = $2`,
      [kind, id],
    )
  )[0]?.days;

/** Lets days go by in which nothing came for a job. */
async function age(days: number, { id, jobId }: { id: string; jobId: string }): Promise<void> {
  for (const [table, column, key, subject] of [
    ['visits', 'received_at', 'id', id],
    ['visit_photos', 'received_at', 'assignment_id', jobId],
    ['photo_uploads', 'changed_at', 'assignment_id', jobId],
  ])
    await candour.database.sql(
      `update ${table} set ${column} = ${column} - make_interval(days => $2) where ${key} = $1`,
      [subject, days],
    );
  // The visit was made as many days before.
  await candour.database.sql(
    `update visits set clock_offset_ms = clock_offset_ms - $2::bigint * 86400000 where id = $1`,
    [id, days],
  );
}

/** The time until which a visit was to be waited for is over. */
const due = (id: string) =>
  candour.database.sql(`update deadlines set at = now() where kind = 'arrive' and subject_id = $1`, [id]);

/** Goes to review without its second photo, for nothing more came. */
async function incomplete() {
  const visit = await arriving();
  await age(8, visit);
  await due(visit.id);
  await eventually(
    () => review(visit.id),
    ({ state }) => state === 'in_review',
  );
  return visit;
}

describe('a visit whose photos never come', () => {
  it('goes to review after seven days with what came; what is missing is named, and a person looks', async () => {
    const visit = await arriving();
    expect(await deadline('arrive', visit.id)).toBeCloseTo(7, 1);
    const listed = (await owner.get('/api/reviews?state=arriving')).ok().items;
    expect(Date.parse(listed.find(({ id }: { id: string }) => id === visit.id).waitsUntil)).toBeGreaterThan(Date.now());
    await age(8, visit);
    await due(visit.id);
    const now = await eventually(
      () => review(visit.id),
      ({ state }) => state === 'in_review',
    );
    expect(now.flags).toEqual([{ code: 'incomplete', lowers: 1, details: { count: 1, days: 7 } }]);
    expect(now.grade).toBe('B');
    const missing = now.photos.filter(({ state }: { state: string }) => state === 'missing');
    expect(missing.map((photo: { sha256: string; question: string }) => [photo.sha256, photo.question])).toEqual([
      [visit.lost.sha256, 'front'],
    ]);
    expect([await deadline('arrive', visit.id), await deadline('approve', visit.id)]).toEqual([undefined, undefined]);
    const receipt = (await visit.phone.get(`/api/visits/${visit.key}`)).ok();
    expect([receipt.state, receipt.grade.grade, receipt.photos[1].state]).toEqual(['in_review', 'B', 'missing']);
  }, 60_000);

  it('is waited for as long as anything of it comes, a part of a photo too', async () => {
    const visit = await arriving();
    (await beginPhoto(visit.phone, visit.jobId, visit.lost)).ok(201);
    await age(8, visit);
    const some = Buffer.from(visit.lost.bytes.subarray(0, 2_000));
    expect((await sendBytes(visit.phone, visit.jobId, visit.lost.sha256, 0, some)).status).toBe(204);
    await due(visit.id);
    const days = await eventually(
      () => deadline('arrive', visit.id),
      (left) => (left ?? 0) > 1,
    );
    expect([(await review(visit.id)).state, Math.round(days ?? 0)]).toEqual(['arriving', 7]);
    expect(await offsetOf(visit.phone, visit.jobId, visit.lost.sha256)).toBe(2_000);
  }, 60_000);

  it('is put to review once, whoever else was to do so', async () => {
    const visit = await incomplete();
    (await owner.post(`/api/reviews/${visit.id}/return`, { notes: [{ question: 'front', note: 'And the rest?' }] })).ok(
      204,
    );
    await candour.database.sql(
      `insert into deadlines (organisation_id, kind, subject_id, at) select organisation_id, 'arrive', id, now() from visits where id = $1`,
      [visit.id],
    );
    await eventually(
      () => deadline('arrive', visit.id),
      (left) => left === undefined,
    );
    expect((await review(visit.id)).state).toBe('returned');
    // What is answered to a return may wait for photos too.
    const fresh = await takePhoto((seed += 1));
    const photo = { sha256: fresh.sha256, bytes: fresh.bytes.length, question: 'front', source: 'camera', takenAt: 1 };
    const amendment = { amendmentKey: randomUUID(), answers: { front: [fresh.sha256] }, photos: [photo] };
    (await visit.phone.post(`/api/visits/${visit.key}/amendments`, amendment)).ok(201);
    expect(await deadline('arrive', visit.id)).toBeCloseTo(7, 1);
    await age(8, visit);
    await due(visit.id);
    const now = await eventually(
      () => review(visit.id),
      ({ state }) => state === 'in_review',
    );
    expect(codes(now)).toEqual(['incomplete']);
  }, 60_000);
});

describe('a photo that comes after its visit went to review without it', () => {
  it('is taken and noted, and the visit is as good as if it had been there', async () => {
    const visit = await incomplete();
    expect((await sendPhoto(visit.phone, visit.jobId, visit.lost)).status).toBe(204);
    const now = await review(visit.id);
    expect([now.state, now.grade, now.flags]).toEqual(['in_review', 'A', []]);
    const late = new Map(now.photos.map((photo: { sha256: string; late: boolean }) => [photo.sha256, photo.late]));
    expect([late.get(visit.here.sha256), late.get(visit.lost.sha256)]).toEqual([false, true]);
    // Nothing speaks against it any longer: nobody has to wait for a reviewer either.
    expect(await deadline('approve', visit.id)).toBeCloseTo(3, 1);
    // A phone that makes sure changes nothing.
    const { sha256, bytes } = visit.lost;
    expect((await sendBytes(visit.phone, visit.jobId, sha256, bytes.length, Buffer.alloc(0))).status).toBe(204);
    expect((await review(visit.id)).photos).toEqual(now.photos);
  }, 60_000);

  it('is compared with all others as well', async () => {
    const visit = await arriving();
    const other = await arriving();
    const again = randomUUID();
    const { jobId, shopper } = await acceptNext(shopping, jobs);
    const copy = visitOf(jobId, shopping.versionId, {}, [other.here]);
    const { visitId: id } = (await shopper.phone.put(`/api/visits/${again}`, copy)).ok(201);
    (await owner.post(`/api/reviews/${id}/take-as-is`)).ok(204);
    expect(codes(await review(id))).toEqual(['photo_missing']);
    expect((await sendPhoto(shopper.phone, jobId, other.here)).status).toBe(204);
    const now = await review(id);
    expect([codes(now), now.grade]).toEqual([['photo_seen_before'], 'C']);
    expect((await review(visit.id)).state).toBe('arriving');
  }, 60_000);

  it('is taken after the decision too, which stands', async () => {
    const visit = await incomplete();
    (await owner.post(`/api/reviews/${visit.id}/approve`)).ok(204);
    expect((await sendPhoto(visit.phone, visit.jobId, visit.lost)).status).toBe(204);
    const now = await review(visit.id);
    expect([now.state, now.grade, codes(now)]).toEqual(['approved', 'A', []]);
    expect(await deadline('approve', visit.id)).toBeUndefined();
    const receipt = (await visit.phone.get(`/api/visits/${visit.key}`)).ok();
    expect(receipt.photos.map(({ state }: { state: string }) => state)).toEqual(['stored', 'stored']);
  }, 60_000);
});
