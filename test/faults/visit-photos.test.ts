import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Candour } from '../support/candour.ts';
import { cutAfter } from '../support/cut-upload.ts';
import { rowsRead } from '../support/rows-read.ts';
import {
  acceptNext,
  beginPhoto,
  inviteShopper,
  offsetOf,
  photoAddress,
  photoOf,
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

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 30, rotationDays: 0, minMinutes: 10 });
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

let jobs: string[];

/** A job that a shopper of their own has accepted. */
async function accepted() {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  return { jobId, phone: shopper.phone, id: shopper.id };
}

const codes = (receipt: { grade: { reasons: { code: string }[] } }) => receipt.grade.reasons.map(({ code }) => code);

describe('a photo', () => {
  const stored = async (jobId: string, sha256: string) => {
    const [row] = await candour.database.sql<{ file_key: string | null; state: string }>(
      `select file_key, state from visit_photos where assignment_id = $1 and sha256 = decode($2, 'hex')`,
      [jobId, sha256],
    );
    return row;
  };

  async function hashOfFile(key: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(join(candour.dataFolder, 'files', key))) hash.update(chunk as Buffer);
    return hash.digest('hex');
  }

  it('is whole after a cut at each of 40 points: nothing that had arrived is sent again', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(40);
    const large = photoOf(Buffer.concat([photo.bytes, Buffer.alloc(3_000_000, 7)]));
    (await beginPhoto(phone, jobId, large)).ok(201);
    const step = Math.floor(large.bytes.length / 41);
    for (let point = 0; point < 40; point += 1) {
      const offset = (await offsetOf(phone, jobId, large.sha256)) ?? 0;
      expect(offset).toBeLessThanOrEqual((point + 1) * step);
      await cutAfter(phone, photoAddress(jobId, large.sha256), offset, large.bytes, step);
    }
    let offset = (await offsetOf(phone, jobId, large.sha256)) ?? 0;
    expect(offset).toBeGreaterThan(20 * step);
    const rest = Buffer.from(large.bytes.subarray(offset));
    for (let tries = 0; tries < 20; tries += 1) {
      const answer = await sendBytes(phone, jobId, large.sha256, offset, rest);
      if (answer.status === 204) break;
      offset = (await offsetOf(phone, jobId, large.sha256)) ?? 0;
    }
    const row = await stored(jobId, large.sha256);
    expect(row?.state).toBe('stored');
    expect(await hashOfFile(row?.file_key ?? '')).toBe(large.sha256);
  }, 60_000);

  it('of which all had come when the server died is stored before anyone is told that it is there', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(39);
    (await beginPhoto(phone, jobId, photo)).ok(201);
    const [job] = await candour.database.sql<{ organisation: string }>(
      'select organisation_id as organisation from assignments where id = $1',
      [jobId],
    );
    const uploads = join(candour.dataFolder, 'files', job?.organisation ?? '', 'uploads');
    mkdirSync(uploads, { recursive: true });
    writeFileSync(join(uploads, `${jobId}.${photo.sha256}.part`), photo.bytes);
    expect(await stored(jobId, photo.sha256)).toBeUndefined();
    expect(await offsetOf(phone, jobId, photo.sha256)).toBe(photo.bytes.length);
    expect((await stored(jobId, photo.sha256))?.state).toBe('stored');
    // A phone that makes sure with nothing more to send is told the same.
    expect((await sendBytes(phone, jobId, photo.sha256, photo.bytes.length, Buffer.alloc(0))).status).toBe(204);
    expect(readdirSync(uploads)).not.toContain(`${jobId}.${photo.sha256}.part`);
  });

  it('that changed on its way is not kept, and arrives whole the second time', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(41);
    (await beginPhoto(phone, jobId, photo)).ok(201);
    const changed = Buffer.from(photo.bytes);
    changed[500] = (changed[500] ?? 0) ^ 1;
    const answer = await sendBytes(phone, jobId, photo.sha256, 0, changed);
    expect([answer.status, await offsetOf(phone, jobId, photo.sha256)]).toEqual([422, null]);
    expect((await sendPhoto(phone, jobId, photo)).status).toBe(204);
    expect((await stored(jobId, photo.sha256))?.state).toBe('stored');
  });

  it('sent by 20 connections at once is one photo', async () => {
    const { jobId, phone } = await accepted();
    const photo = await takePhoto(42);
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendPhoto(phone, jobId, photo)));
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    if ((await stored(jobId, photo.sha256))?.state !== 'stored') await sendPhoto(phone, jobId, photo);
    const row = await stored(jobId, photo.sha256);
    expect(await hashOfFile(row?.file_key ?? '')).toBe(photo.sha256);
  });

  it('that is none is refused with a sentence, and the rest of the visit is kept', async () => {
    const { jobId, phone } = await accepted();
    const good = await takePhoto(43);
    const large = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    large.writeUInt32BE(20_000, 16);
    large.writeUInt32BE(10_000, 20);
    large.writeUInt32BE(crc32(large.subarray(12, 29)), 29);
    const bad = [
      { photo: photoOf(Buffer.from('<!doctype html><script>alert(1)</script>')), code: 'not_a_photo' },
      { photo: photoOf(Buffer.from('504b03041400000008000000210050', 'hex')), code: 'not_a_photo' },
      { photo: photoOf(Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex')), code: 'not_a_photo' },
      { photo: photoOf(large), code: 'photo_too_large' },
      { photo: photoOf(good.bytes.subarray(0, good.bytes.length / 2)), code: 'photo_damaged' },
    ];
    const named = [good, ...bad.map(({ photo }) => photo)];
    const key = randomUUID();
    (await phone.put(`/api/visits/${key}`, visitOf(jobId, shopping.versionId, {}, named))).ok(201);
    for (const { photo, code } of bad) {
      const answer = await sendPhoto(phone, jobId, photo);
      expect([answer.status, JSON.parse(answer.text).findings[0].code]).toEqual([422, code]);
      expect(JSON.parse(answer.text).detail).toContain('Everything else of the visit is kept');
    }
    expect((await sendPhoto(phone, jobId, good)).status).toBe(204);
    const receipt = (await phone.get(`/api/visits/${key}`)).ok();
    expect(receipt.photos.map(({ code }: { code: string | null }) => code)).toEqual([
      null,
      ...bad.map(({ code }) => code),
    ]);
    expect([receipt.state, receipt.grade.grade, codes(receipt)]).toEqual(['in_review', 'B', ['photo_missing']]);
  });

  it('of a job that is not one’s own, of too many bytes, or under a name with a path is refused', async () => {
    const { jobId, phone } = await accepted();
    const stranger = await inviteShopper(shopping);
    const photo = await takePhoto(44);
    expect((await sendPhoto(stranger.phone, jobId, photo)).status).toBe(404);
    expect(await offsetOf(stranger.phone, jobId, photo.sha256)).toBe(null);
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const begin = (job: string, sha256: string, length: number) =>
      phone.raw('/api/visits/photos', {
        method: 'POST',
        headers: {
          'tus-resumable': '1.0.0',
          'upload-length': String(length),
          'upload-metadata': `job ${base64(job)},sha256 ${base64(sha256)},filename ${base64('../../etc/passwd')}`,
        },
      });
    expect((await begin(jobId, photo.sha256, 15_000_001)).status).toBe(413);
    for (const sha256 of ['../../../../tmp/x', `${photo.sha256}/..`, '', '..%2f..%2fx'])
      expect((await begin(jobId, sha256, 100)).status).toBe(404);
    expect((await begin('../../x', photo.sha256, 100)).status).toBe(404);
    expect(
      (await phone.raw(photoAddress(jobId, photo.sha256), { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } }))
        .status,
    ).toBe(404);
  });

  it('that was cut out of one of another visit is found, and lowers the grade', async () => {
    const first = await accepted();
    const original = await takePhoto(45);
    const key = randomUUID();
    (await first.phone.put(`/api/visits/${key}`, visitOf(first.jobId, shopping.versionId, {}, [original]))).ok(201);
    await sendPhoto(first.phone, first.jobId, original);
    expect((await first.phone.get(`/api/visits/${key}`)).ok().grade.grade).toBe('A');

    const second = await accepted();
    const cut = await sharp(original.bytes)
      .extract({ left: 70, top: 40, width: 660, height: 500 })
      .jpeg({ quality: 70 })
      .toBuffer();
    const [copy, own] = [photoOf(cut), await takePhoto(46)];
    const again = randomUUID();
    (await second.phone.put(`/api/visits/${again}`, visitOf(second.jobId, shopping.versionId, {}, [copy, own]))).ok(
      201,
    );
    for (const photo of [copy, own]) expect((await sendPhoto(second.phone, second.jobId, photo)).status).toBe(204);
    const receipt = (await second.phone.get(`/api/visits/${again}`)).ok();
    expect([receipt.state, receipt.grade.grade, codes(receipt)]).toEqual(['in_review', 'C', ['photo_seen_before']]);
    // Whose it is stays with the reviewers.
    expect(JSON.stringify(receipt)).not.toContain('otherPhotoId');
  });

  it('is looked for by keys, however many photos there are', async () => {
    const first = await accepted();
    const original = await takePhoto(47);
    (await first.phone.put(`/api/visits/${randomUUID()}`, visitOf(first.jobId, shopping.versionId, {}, [original]))).ok(
      201,
    );
    await sendPhoto(first.phone, first.jobId, original);
    // The planner has last looked when there were few, of which many were alike.
    await candour.database.sql('analyze photo_looks');
    const many = 1_000;
    await candour.database.sql(
      `with made as (
         insert into visit_photos (organisation_id, assignment_id, sha256, id, state, thumb, weighed)
         select p.organisation_id, p.assignment_id, decode(md5(n::text) || md5(n::text), 'hex'), gen_random_uuid(), 'stored', p.thumb, 'in_time'
         from visit_photos p, generate_series(1, ${many}) n where p.assignment_id = $1 returning organisation_id, id)
       insert into photo_looks (organisation_id, photo_id, cut, look)
       select organisation_id, id, cut, (('x' || substring(md5(id::text || cut) for 16))::bit(64)) from made, generate_series(0, 36) cut`,
      [first.jobId],
    );
    const second = await accepted();
    const cut = await sharp(original.bytes).extract({ left: 60, top: 60, width: 660, height: 500 }).jpeg().toBuffer();
    const copy = photoOf(cut);
    const key = randomUUID();
    const handIn = visitOf(second.jobId, shopping.versionId, {}, [copy]);
    const read = await rowsRead(candour, 'photo_looks', async () => {
      (await second.phone.put(`/api/visits/${key}`, handIn)).ok(201);
      await sendPhoto(second.phone, second.jobId, copy);
    });
    expect(codes((await second.phone.get(`/api/visits/${key}`)).ok())).toEqual(['photo_seen_before']);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan((many * 37) / 2);
  }, 60_000);
});
