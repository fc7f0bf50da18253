import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
  shopping = await startShopping(candour, owner, { visitsPerStore: 8, rotationDays: 0 });
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

const nameOf = (text: string) => createHash('sha256').update(text).digest('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const begin = (phone: Visitor, jobId: string, sha256: string, more: Record<string, string>) =>
  phone.raw('/api/visits/photos', {
    method: 'POST',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-metadata': `job ${base64(jobId)},sha256 ${base64(sha256)}`,
      ...more,
    },
  });

describe('an upload that could never be a photo', () => {
  it('is refused in words, and nothing is told of the machine', async () => {
    const { jobId, shopper } = await acceptNext(shopping, jobs);
    const lengths: Record<string, string>[] = [
      { 'upload-length': '0' },
      { 'upload-length': '-1' },
      { 'upload-length': 'many' },
      { 'upload-length': '1e3' },
      { 'upload-defer-length': '1' },
      {},
    ];
    for (const length of lengths) {
      const answer = await begin(shopper.phone, jobId, nameOf('nothing'), length);
      // 501: what the protocol has beyond ours.
      expect([length, [400, 422, 501].includes(answer.status)]).toEqual([length, true]);
      expect(answer.text).not.toMatch(/\/(tmp|work|home|data)|ENOENT/);
    }
    const known = await begin(shopper.phone, jobId, nameOf('nothing'), { 'upload-length': '0' });
    expect(JSON.parse(known.text)).toMatchObject({
      status: 422,
      code: 'unusable_photo',
      findings: [{ code: 'not_a_photo' }],
    });
    expect(await candour.database.sql('select 1 from photo_uploads where assignment_id = $1', [jobId])).toEqual([]);
  });

  it('of an honest phone is not in the way of the rest: the visit is handed in', async () => {
    const { jobId, shopper } = await acceptNext(shopping, jobs);
    const photo = await takePhoto(71_001);
    expect((await begin(shopper.phone, jobId, nameOf(''), { 'upload-length': '0' })).status).toBe(422);
    const visit = visitOf(jobId, shopping.versionId, {}, [photo]);
    (await shopper.phone.put(`/api/visits/${randomUUID()}`, visit)).ok(201);
    expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
  });
});

describe('more photos than a visit can have', () => {
  it('600 of 15 MB, declared at once, find room for as much as one job may take', async () => {
    const { jobId, shopper } = await acceptNext(shopping, jobs);
    const statuses: number[] = [];
    const all = Array.from({ length: 600 }, (_, n) => n);
    while (all.length > 0)
      statuses.push(
        ...(await Promise.all(
          all
            .splice(0, 40)
            .map((n) => begin(shopper.phone, jobId, nameOf(`photo ${n}`), { 'upload-length': '15000000' })),
        ).then((answers) => answers.map(({ status }) => status))),
      );
    expect(statuses.filter((status) => status === 201)).toHaveLength(16);
    expect(new Set(statuses)).toEqual(new Set([201, 413]));
    const [declared] = await candour.database.sql<{ bytes: number }>(
      'select sum(bytes)::int as bytes from photo_uploads where assignment_id = $1',
      [jobId],
    );
    expect(declared?.bytes).toBe(240_000_000);
    // One that has begun goes on, and another job has room of its own.
    expect((await begin(shopper.phone, jobId, nameOf('photo 0'), { 'upload-length': '15000000' })).status).toBe(201);
    const other = await acceptNext(shopping, jobs);
    expect((await sendPhoto(other.shopper.phone, other.jobId, await takePhoto(71_002))).status).toBe(204);
  }, 60_000);
});

describe('a sealed file', () => {
  it('that is large is not held in memory while it is looked at', async () => {
    const pid = candour.pid;
    const peak = () => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
    const mark = Buffer.from('CANDOUR SEALED VISIT 1\n');
    const large = Buffer.concat([mark, Buffer.alloc(200_000_000, 7)]);
    const before = peak();
    const answer = await owner.raw('/api/visit-files', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(large),
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'sealed_visit_unreadable']);
    expect(peak() - before).toBeLessThan(120);
  }, 60_000);
});
