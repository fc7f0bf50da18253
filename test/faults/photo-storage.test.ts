import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { cutAfter } from '../support/cut-upload.ts';
import { eventually } from '../support/eventually.ts';
import { ObjectStore } from '../support/object-store.ts';
import {
  acceptNext,
  beginPhoto,
  offsetOf,
  photoAddress,
  photoOf,
  planWave,
  sendBytes,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import { Visitor } from '../support/visitor.ts';

let store: ObjectStore;
let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];

beforeAll(async () => {
  store = await ObjectStore.start();
  candour = await Candour.start({ env: store.settings() });
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 12, rotationDays: 0 });
  jobs = await planWave(shopping);
}, 120_000);
afterAll(async () => {
  await candour?.stop();
  await store?.stop();
});

const accepted = async () => {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  return { jobId, phone: shopper.phone };
};
const rowOf = async (jobId: string, sha256: string) =>
  (
    await candour.database.sql<{ id: string; key: string; state: string }>(
      `select id, file_key as key, state from visit_photos where assignment_id = $1 and sha256 = decode($2, 'hex')`,
      [jobId, sha256],
    )
  )[0];
/** Objects whose key ends so, as the store keeps them on its disk. */
const objects = (pattern: string) =>
  globSync(join(store.folder, '**', pattern)).filter((path) => !path.includes('metadata.json'));
const large = async (seed: number, more = 3_000_000) =>
  photoOf(Buffer.concat([(await takePhoto(seed)).bytes, Buffer.alloc(more, 7)]));

describe('photos in an S3-compatible store', () => {
  it('arrive whole over cuts, are read back before the phone is told, and leave no piece behind', async () => {
    const { jobId, phone } = await accepted();
    const photo = await large(60);
    (await beginPhoto(phone, jobId, photo)).ok(201);
    const step = Math.floor(photo.bytes.length / 9);
    let before = 0;
    for (let point = 0; point < 8; point += 1) {
      const offset = (await offsetOf(phone, jobId, photo.sha256)) ?? 0;
      expect(offset).toBeGreaterThanOrEqual(before);
      before = offset;
      await cutAfter(phone, photoAddress(jobId, photo.sha256), offset, photo.bytes, step);
    }
    expect(
      await eventually(
        () => offsetOf(phone, jobId, photo.sha256),
        (offset) => (offset ?? 0) > 4 * step,
      ),
    ).toBeGreaterThan(4 * step);
    for (let tries = 0; tries < 20; tries += 1) {
      const offset = (await offsetOf(phone, jobId, photo.sha256)) ?? 0;
      const rest = Buffer.from(photo.bytes.subarray(offset));
      if ((await sendBytes(phone, jobId, photo.sha256, offset, rest)).status === 204) break;
    }
    const row = await rowOf(jobId, photo.sha256);
    expect(row?.state).toBe('stored');
    const whole = objects(`${row?.key.split('/')[1]}*`).map((path) => readFileSync(path));
    expect(whole.map((bytes) => createHash('sha256').update(bytes).digest('hex'))).toContain(photo.sha256);
    expect(objects(`${jobId}*`)).toEqual([]);
    expect(existsSync(join(candour.dataFolder, 'files'))).toBe(false);
    expect(readdirSync(join(candour.dataFolder, 'aside'))).toEqual([]);
    // A reviewer sees it, and it goes with the visit when its time is over.
    const visit = visitOf(jobId, shopping.versionId, {}, [photo]);
    const { visitId } = (await phone.put(`/api/visits/${randomUUID()}`, visit)).ok(201);
    (await owner.post(`/api/reviews/${visitId}/approve`)).ok(204);
    const shown = await owner.raw(`/api/reviews/${visitId}/photos/${row?.id}`, { method: 'GET' });
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    await candour.database.sql(`update deadlines set at = now() where kind = 'purge' and subject_id = $1`, [visitId]);
    await eventually(
      () => Promise.resolve(objects(`${row?.key.split('/')[1]}*`)),
      (left) => left.length === 0,
    );
  }, 120_000);

  it('go on in another process than the one in which they began, and two at once make one', async () => {
    const second = candour.spawn('main', ['--no-worker'], { PORT: '0' });
    const [, url = ''] =
      (await eventually(
        () => Promise.resolve([...candour.output.matchAll(/Candour is ready: (\S+)/g)].at(-1) ?? null),
        (found) => found !== null && found[1] !== candour.url,
        60_000,
      )) ?? [];
    const { jobId, phone } = await accepted();
    const other = new Visitor(url);
    for (const [name, value] of phone.cookies) other.cookies.set(name, value);
    const photo = await large(61);
    (await beginPhoto(phone, jobId, photo)).ok(201);
    await cutAfter(phone, photoAddress(jobId, photo.sha256), 0, photo.bytes, 1_500_000);
    const offset = await eventually(
      () => offsetOf(other, jobId, photo.sha256),
      (at) => (at ?? 0) > 0,
    );
    const rest = Buffer.from(photo.bytes.subarray(offset ?? 0));
    const answers = await Promise.all(
      [phone, other, phone, other].map((visitor) => sendBytes(visitor, jobId, photo.sha256, offset ?? 0, rest)),
    );
    expect(answers.map(({ status }) => status).filter((status) => ![204, 409, 423].includes(status))).toEqual([]);
    expect(answers.filter(({ status }) => status === 204).length).toBeGreaterThanOrEqual(1);
    expect((await rowOf(jobId, photo.sha256))?.state).toBe('stored');
    const ended = new Promise((resolve) => second.once('exit', resolve));
    second.kill('SIGTERM');
    await ended;
  }, 120_000);

  it('wait for the process that is writing to the same upload', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(66);
    (await beginPhoto(phone, jobId, photo)).ok(201);
    const writing = new pg.Client({ connectionString: candour.database.url });
    await writing.connect();
    await writing.query('select pg_advisory_lock(hashtextextended($1, 0))', [`upload ${jobId}.${photo.sha256}`]);
    let answered = false;
    const sending = sendBytes(phone, jobId, photo.sha256, 0, photo.bytes).finally(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(answered).toBe(false);
    expect(objects(`${jobId}*`)).toEqual([]);
    await writing.end();
    expect((await sending).status).toBe(204);
  }, 60_000);

  it('that stopped arriving are given up after 30 days, and never while their visit is open', async () => {
    const begun = await Promise.all(
      [62, 63, 64].map(async (seed) => {
        const { jobId, phone } = await accepted();
        const photo = await large(seed, 500_000);
        (await beginPhoto(phone, jobId, photo)).ok(201);
        await cutAfter(phone, photoAddress(jobId, photo.sha256), 0, photo.bytes, 400_000);
        await eventually(
          () => offsetOf(phone, jobId, photo.sha256),
          (offset) => (offset ?? 0) > 0,
        );
        return { jobId, phone, photo };
      }),
    );
    const [open, arriving, lost] = begun as [(typeof begun)[0], (typeof begun)[0], (typeof begun)[0]];
    (
      await arriving.phone.put(
        `/api/visits/${randomUUID()}`,
        visitOf(arriving.jobId, shopping.versionId, {}, [arriving.photo]),
      )
    ).ok(201);
    (await owner.post(`/api/assignments/${lost.jobId}/cancel`)).ok(204);
    await candour.database.sql(`update photo_uploads set changed_at = now() - interval '31 days'`);
    await candour.halt();
    await candour.run();
    const left = () =>
      candour.database.sql<{ job: string }>('select assignment_id as job from photo_uploads order by 1');
    const kept = await eventually(left, (rows) => rows.length < 3);
    expect(kept.map(({ job }) => job)).toEqual([open.jobId, arriving.jobId].sort());
    expect(objects(`${lost.jobId}*`)).toEqual([]);
    // Those whose visit is open go on where they stopped.
    for (const { jobId, phone, photo } of [open, arriving]) {
      const offset = (await offsetOf(phone, jobId, photo.sha256)) ?? 0;
      expect(offset).toBeGreaterThan(0);
      const rest = Buffer.from(photo.bytes.subarray(offset));
      expect((await sendBytes(phone, jobId, photo.sha256, offset, rest)).status).toBe(204);
    }
  }, 120_000);
});
