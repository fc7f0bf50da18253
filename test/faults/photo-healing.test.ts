import { randomUUID } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { request, type ClientRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import {
  acceptNext,
  beginPhoto,
  offsetOf,
  photoAddress,
  planWave,
  sendBytes,
  sendPhoto,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import { Visitor } from '../support/visitor.ts';

type Photo = Awaited<ReturnType<typeof takePhoto>>;

let candour: Candour;
let shopping: Shopping;
let jobs: string[];

beforeAll(async () => {
  candour = await Candour.start();
  shopping = await startShopping(candour, await candour.setUp(), { visitsPerStore: 12, rotationDays: 0 });
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

async function accepted() {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  return { jobId, phone: shopper.phone };
}
const stateOf = async (jobId: string, { sha256 }: Photo) =>
  (
    await candour.database.sql<{ state: string }>(
      `select state from visit_photos where assignment_id = $1 and sha256 = decode($2, 'hex')`,
      [jobId, sha256],
    )
  )[0]?.state ?? null;
const pieces = (jobId: string) => globSync(join(candour.dataFolder, 'files', '**', `${jobId}.*`));

/** Sends every byte of a photo to a server that is killed after it has them and before it has looked at them. */
async function killedBetween(phone: Visitor, jobId: string, photo: Photo, sent = photo.bytes): Promise<void> {
  (await beginPhoto(phone, jobId, photo)).ok(201);
  const inBetween = new pg.Client({ connectionString: candour.database.url });
  await inBetween.connect();
  await inBetween.query('select pg_advisory_lock(hashtextextended($1, 0))', [`upload keep ${jobId}.${photo.sha256}`]);
  const sending = sendBytes(phone, jobId, photo.sha256, 0, sent).catch(() => null);
  await eventually(
    () => Promise.resolve(pieces(jobId).map((path) => statSync(path).size)),
    (sizes) => sizes.includes(sent.length),
  );
  await candour.kill();
  expect(await sending).toBe(null);
  await inBetween.end();
  await candour.run();
}

describe('a photo of which every byte had come when the server was killed', () => {
  it('is stored by the next PATCH, which has nothing more to send, and its visit goes to review', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(9_001);
    const key = randomUUID();
    (await phone.put(`/api/visits/${key}`, visitOf(jobId, shopping.versionId, {}, [photo]))).ok(201);
    await killedBetween(phone, jobId, photo);
    expect(await stateOf(jobId, photo)).toBe('missing');
    const answer = await sendBytes(phone, jobId, photo.sha256, photo.bytes.length, Buffer.alloc(0));
    expect([answer.status, await stateOf(jobId, photo)]).toEqual([204, 'stored']);
    expect((await phone.get(`/api/visits/${key}`)).ok().state).toBe('in_review');
    expect(pieces(jobId)).toEqual([]);
  }, 60_000);

  it('is stored by the next HEAD, before anyone is told that it is there', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(9_002);
    await killedBetween(phone, jobId, photo);
    expect(await stateOf(jobId, photo)).toBe(null);
    expect(await offsetOf(phone, jobId, photo.sha256)).toBe(photo.bytes.length);
    expect([await stateOf(jobId, photo), pieces(jobId)]).toEqual(['stored', []]);
  }, 60_000);

  it('is told where it stands when its last bytes are sent again, and is then stored', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(9_003);
    await killedBetween(phone, jobId, photo);
    const half = Math.floor(photo.bytes.length / 2);
    const rest = Buffer.from(photo.bytes.subarray(half));
    expect((await sendBytes(phone, jobId, photo.sha256, half, rest)).status).toBe(409);
    expect(await offsetOf(phone, jobId, photo.sha256)).toBe(photo.bytes.length);
    expect(await stateOf(jobId, photo)).toBe('stored');
  }, 60_000);

  it('is thrown away where other bytes had come than were sent, and sent anew', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(9_004);
    const changed = Buffer.from(photo.bytes);
    changed[700] = (changed[700] ?? 0) ^ 1;
    await killedBetween(phone, jobId, photo, changed);
    const answer = await sendBytes(phone, jobId, photo.sha256, photo.bytes.length, Buffer.alloc(0));
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([422, 'photo_changed']);
    expect([await offsetOf(phone, jobId, photo.sha256), pieces(jobId)]).toEqual([null, []]);
    expect((await sendPhoto(phone, jobId, photo)).status).toBe(204);
    expect(await stateOf(jobId, photo)).toBe('stored');
  }, 60_000);
});

describe('an upload over a connection that is half open', () => {
  /** Sends some bytes and then nothing, without ending. */
  function hangWith(phone: Visitor, jobId: string, { sha256, bytes }: Photo, sent: number): ClientRequest {
    const hanging = request(new URL(photoAddress(jobId, sha256), phone.url), {
      method: 'PATCH',
      headers: {
        cookie: [...phone.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        origin: phone.url,
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': String(bytes.length),
      },
    });
    hanging.on('error', () => undefined);
    hanging.write(bytes.subarray(0, sent));
    return hanging;
  }
  const rest = (photo: Photo, offset: number) => Buffer.from(photo.bytes.subarray(offset));

  it('is let go of at once for whoever goes on in the same process', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(9_005);
    (await beginPhoto(phone, jobId, photo)).ok(201);
    const hanging = hangWith(phone, jobId, photo, 3_000);
    await eventually(
      () => Promise.resolve(pieces(jobId).map((path) => statSync(path).size)),
      (sizes) => (sizes[0] ?? 0) > 0,
    );
    const offset = (await offsetOf(phone, jobId, photo.sha256)) ?? 0;
    expect(offset).toBe(3_000);
    expect((await sendBytes(phone, jobId, photo.sha256, offset, rest(photo, offset))).status).toBe(204);
    expect(await stateOf(jobId, photo)).toBe('stored');
    hanging.destroy();
  }, 60_000);

  it('makes another process say when to ask again, and is given up once it has been silent', async () => {
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
    const photo = await takePhoto(9_006);
    (await beginPhoto(phone, jobId, photo)).ok(201);
    const hanging = hangWith(phone, jobId, photo, 3_000);
    await eventually(
      () => Promise.resolve(pieces(jobId).map((path) => statSync(path).size)),
      (sizes) => (sizes[0] ?? 0) > 0,
    );
    const busy = await sendBytes(other, jobId, photo.sha256, 0, photo.bytes);
    expect([busy.status, busy.headers.get('retry-after'), JSON.parse(busy.text).code]).toEqual([
      423,
      '2',
      'twin_in_flight',
    ]);
    const offset = await eventually(
      () => offsetOf(other, jobId, photo.sha256),
      (at) => at !== null,
      60_000,
    );
    expect(offset).toBe(3_000);
    expect((await sendBytes(other, jobId, photo.sha256, 3_000, rest(photo, 3_000))).status).toBe(204);
    expect(await stateOf(jobId, photo)).toBe('stored');
    hanging.destroy();
    const ended = new Promise((resolve) => second.once('exit', resolve));
    second.kill('SIGTERM');
    await ended;
  }, 180_000);
});
