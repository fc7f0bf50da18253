import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Candour } from '../support/candour.ts';
import { planWave, photoOf, sendPhoto, startShopping, takePhoto, type Shopping } from '../support/shopping.ts';
import { described, handInByHand, receiptChecklist } from '../support/visit-by-hand.ts';
import type { Visitor } from '../support/visitor.ts';

type Photo = Awaited<ReturnType<typeof takePhoto>>;

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let seed = 41_000;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 20, rotationDays: 0 }, receiptChecklist);
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

const review = async (id: string) => (await owner.get(`/api/reviews/${id}`)).ok();
const codes = (of: { flags: { code: string }[] }) => of.flags.map(({ code }) => code);

async function visited(...photos: Photo[]) {
  const front = photos.map(({ sha256 }) => sha256);
  const visit = await handInByHand(
    shopping,
    jobs,
    { front },
    photos.map((photo) => described(photo, 'front')),
  );
  for (const photo of photos) expect((await sendPhoto(visit.phone, visit.jobId, photo)).status).toBe(204);
  return visit;
}

/** The same picture, saved anew and a little cut. */
async function copyOf({ bytes }: Photo, left: number): Promise<Photo> {
  return photoOf(
    await sharp(bytes).extract({ left, top: 20, width: 760, height: 570 }).jpeg({ quality: 75 }).toBuffer(),
  );
}

/** Gives a visit back for its front, and has it answered with these photos. */
async function putRight(visit: Awaited<ReturnType<typeof visited>>, ...photos: Photo[]) {
  (await owner.post(`/api/reviews/${visit.id}/return`, { notes: [{ question: 'front', note: 'Again.' }] })).ok(204);
  const answers = { front: photos.map(({ sha256 }) => sha256) };
  const fresh = photos.map((photo) => described(photo, 'front'));
  const amendment = { amendmentKey: randomUUID(), answers, photos: fresh };
  (await visit.phone.post(`/api/visits/${visit.key}/amendments`, amendment)).ok(201);
  // What is here already is not taken again.
  for (const photo of photos) expect([204, 409]).toContain((await sendPhoto(visit.phone, visit.jobId, photo)).status);
}

describe('a photo like one of another visit', () => {
  it('counts against the later one alone, also where the earlier is put right after', async () => {
    const original = await takePhoto((seed += 1));
    const first = await visited(original);
    const second = await visited(await copyOf(original, 20));
    const third = await visited(await copyOf(original, 10));
    expect([codes(await review(second.id)), codes(await review(third.id))]).toEqual([
      ['photo_seen_before'],
      ['photo_seen_before'],
    ]);
    await putRight(first, original, await takePhoto((seed += 1)));
    const now = await review(first.id);
    expect([now.state, now.grade, codes(now)]).toEqual(['in_review', 'A', []]);
  }, 60_000);

  it('counts once for each picture that was there before', async () => {
    const original = await takePhoto((seed += 1));
    await visited(original);
    const copies = [await copyOf(original, 20), await copyOf(original, 10)];
    const now = await review((await visited(...copies)).id);
    expect([now.grade, codes(now)]).toEqual(['C', ['photo_seen_before']]);
  }, 60_000);

  it('counts nothing where the other is named by no answer', async () => {
    const original = await takePhoto((seed += 1));
    const first = await handInByHand(shopping, jobs, {});
    (await owner.post(`/api/reviews/${first.id}/return`, { notes: [{ question: 'front', note: 'One.' }] })).ok(204);
    expect((await sendPhoto(first.phone, first.jobId, original)).status).toBe(204);
    expect(codes(await review((await visited(await copyOf(original, 20))).id))).toEqual([]);
  }, 60_000);

  it('stands beside it before the reviewer, with the visit that it is of', async () => {
    const original = await takePhoto((seed += 1));
    const first = await visited(original);
    const second = await visited(await copyOf(original, 20));
    const now = await review(second.id);
    const [pair] = now.seenBefore;
    const { visitId, photoId, store, visitedOn } = pair.other;
    expect([pair.photoId, visitId, store, visitedOn]).toEqual([
      now.photos[0].id,
      first.id,
      'Kamppi',
      (await review(first.id)).visitedOn,
    ]);
    const both = [`${second.id}/photos/${pair.photoId}`, `${visitId}/photos/${photoId}`];
    for (const path of both) {
      const picture = await owner.get(`/api/reviews/${path}`);
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    }
    expect((await review(first.id)).seenBefore).toEqual([]);
  }, 60_000);
});
