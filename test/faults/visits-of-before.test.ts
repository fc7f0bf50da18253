import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { IdsWithoutTime1763700000721 } from '../../apps/api/src/database/migrations/1763700000721-ids-without-time.ts';
import { PhotosByAnswer1763700000720 } from '../../apps/api/src/database/migrations/1763700000720-photos-by-answer.ts';
import { EarlierPictures1763700000723 } from '../../apps/api/src/database/migrations/1763700000723-earlier-pictures.ts';
import { PhotosTakenOut1763700000722 } from '../../apps/api/src/database/migrations/1763700000722-photos-taken-out.ts';
import { Candour } from '../support/candour.ts';
import {
  acceptNext,
  planWave,
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

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 6, rotationDays: 0 });
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

/** Runs migrations over what is there, as an update of an installation does: all of it or nothing. */
async function migrate(before: string, ...migrations: { up: (runner: QueryRunner) => Promise<void> }[]) {
  const client = new pg.Client({ connectionString: candour.database.url });
  await client.connect();
  await client.query('begin');
  await client.query(before);
  for (const migration of migrations) await migration.up({ query: (text: string) => client.query(text) } as never);
  await client.query('commit');
  await client.end();
}

/** A visit with two photos of which so many come. */
async function handedIn(photos: Awaited<ReturnType<typeof takePhoto>>[], come: number, described = photos) {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  const key = randomUUID();
  const visit = visitOf(jobId, shopping.versionId, {}, photos);
  const told = visit.photos.filter(({ sha256 }) => described.some((photo) => photo.sha256 === sha256));
  const { visitId } = (await shopper.phone.put(`/api/visits/${key}`, { ...visit, photos: told })).ok(201);
  for (const photo of photos.slice(0, come)) expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
  return { visitId: visitId as string, key, jobId, shopper };
}

it('visits and photos of an installation that is updated are brought along, with all that hangs on them', async () => {
  const [one, two, lost, stray] = await Promise.all([1, 2, 3, 4].map((seed) => takePhoto(60_000 + seed)));
  const first = await handedIn([one!, two!], 2);
  const copy = await handedIn([one!], 1);
  const waiting = await handedIn([lost!, stray!], 0, [lost!]);
  (await owner.post(`/api/reviews/${first.visitId}/correct`, { answers: { greeted: 0 }, reason: 'The story.' })).ok(
    204,
  );
  (await owner.post(`/api/reviews/${first.visitId}/approve`)).ok(204);
  (await owner.post(`/api/reviews/${first.visitId}/appeals`, { question: 'greeted', reason: 'She was.' })).ok(201);
  const takenOut = { answers: { front: { empty: 'skipped' } }, reason: 'Blurred.' };
  (await owner.post(`/api/reviews/${copy.visitId}/correct`, takenOut)).ok(204);
  const told = async (id: string) => (await owner.get(`/api/reviews/${id}`)).ok();
  const before = { first: await told(first.visitId), copy: await told(copy.visitId) };
  // As it was before: what the phone described was all that was known.
  await migrate(
    `alter table visit_photos drop column questions, drop column taken_from;
     delete from visit_photos where named is null and state = 'missing';
     update visits o set grade = 'C', photo_flags = jsonb_build_array(jsonb_build_object('code', 'photo_seen_before', 'lowers', 2, 'details',
       (select jsonb_build_object('count', 1, 'photoId', f.flag->'details'->'otherPhotoId', 'otherPhotoId', f.flag->'details'->'photoId')
        from visits c, jsonb_array_elements(c.photo_flags) f (flag) where c.id = '${copy.visitId}' and f.flag->>'code' = 'photo_seen_before')))
     where o.id = '${first.visitId}'`,
    new PhotosByAnswer1763700000720(),
    new IdsWithoutTime1763700000721(),
    new PhotosTakenOut1763700000722(),
    new EarlierPictures1763700000723(),
  );
  const idOf = async (key: string) =>
    (await candour.database.sql<{ id: string }>('select id from visits where submission_key = $1', [key]))[0]?.id ?? '';
  const [now, copied] = [await told(await idOf(first.key)), await told(await idOf(copy.key))];
  expect(now.id).not.toBe(first.visitId);
  const parts = ({ photos, corrections, answers, state, grade }: typeof now) => ({
    photos: photos
      .map(({ sha256, question, state: of, takenOut: out }: Record<string, string>) => [sha256, question, of, out])
      .sort(),
    corrections: corrections.map(({ reason }: { reason: string }) => reason),
    answers,
    state,
    grade,
  });
  expect(parts(now)).toEqual(parts(before.first));
  expect(parts(copied)).toEqual(parts(before.copy));
  expect(copied.photos.map(({ takenOut: out }: { takenOut: boolean }) => out)).toEqual([true]);
  // A flag still names its photos, by their new ids.
  const seen = copied.flags.find(({ code }: { code: string }) => code === 'photo_seen_before').details;
  expect([seen.photoId, seen.otherPhotoId]).toEqual([
    copied.photos[0].id,
    now.photos.find(({ sha256 }: { sha256: string }) => sha256 === one!.sha256).id,
  ]);
  const { items } = (await owner.get('/api/appeals')).ok();
  expect(items.map(({ visitId }: { visitId: string }) => visitId)).toEqual([now.id]);
  const trail = (await owner.get(`/api/changes?subjectKind=visit&subjectId=${now.id}`)).ok().items;
  expect(trail.map(({ action }: { action: string }) => action)).toEqual(['appealed', 'approved', 'corrected']);
  const due = await candour.database.sql<{ kind: string }>('select kind from deadlines where subject_id = $1', [
    now.id,
  ]);
  expect(due).toEqual([{ kind: 'purge' }]);
  // What an answer names and nobody described is waited for now, too; and the phone goes on where it was.
  const receipt = (await waiting.shopper.phone.get(`/api/visits/${waiting.key}`)).ok();
  expect(receipt.photos.map(({ state }: { state: string }) => state)).toEqual(['missing', 'missing']);
  for (const photo of [lost!, stray!])
    expect((await sendPhoto(waiting.shopper.phone, waiting.jobId, photo)).status).toBe(204);
  expect((await waiting.shopper.phone.get(`/api/visits/${waiting.key}`)).ok().state).toBe('in_review');
}, 60_000);
