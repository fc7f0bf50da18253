import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { acceptNext, planWave, sendPhoto, startShopping, takePhoto, type Shopping } from '../support/shopping.ts';
import { described, handInByHand, receiptChecklist } from '../support/visit-by-hand.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let seed = 32_000;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 10, rotationDays: 0 }, receiptChecklist);
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

const nextPhoto = () => takePhoto((seed += 1));
const review = async (id: string) => (await owner.get(`/api/reviews/${id}`)).ok();
const handIn = (...visit: Parameters<typeof handInByHand> extends [unknown, unknown, ...infer More] ? More : never) =>
  handInByHand(shopping, jobs, ...visit);

describe('a photo that was taken back', () => {
  const fileOf = async (sha256: string) =>
    (
      await candour.database.sql<{ state: string; file: string | null }>(
        `select state, file_key as file from visit_photos where sha256 = decode($1, 'hex')`,
        [sha256],
      )
    )[0];
  const trail = async (id: string) =>
    (await owner.get(`/api/changes?subjectKind=visit&subjectId=${id}`))
      .ok()
      .items.map(({ action }: { action: string }) => action);
  const isGone = (key: string | null | undefined) =>
    eventually(
      () => Promise.resolve(existsSync(join(candour.dataFolder, 'files', key ?? ''))),
      (there) => !there,
    );
  const shown = async (id: string) =>
    (await review(id)).photos.map(({ sha256, takenOut }: { sha256: string; takenOut: boolean }) => [sha256, takenOut]);

  it('by its shopper is shown no longer, and removed with a line in the trail', async () => {
    const [stays, goes] = [await nextPhoto(), await nextPhoto()];
    const photos = [described(stays, 'front'), described(goes, 'front')];
    const visit = await handIn({ front: [stays.sha256, goes.sha256] }, photos);
    for (const photo of [stays, goes]) expect((await sendPhoto(visit.phone, visit.jobId, photo)).status).toBe(204);
    const { file } = (await fileOf(goes.sha256)) ?? {};
    (await owner.post(`/api/reviews/${visit.id}/return`, { notes: [{ question: 'front', note: 'One.' }] })).ok(204);
    const amendment = { amendmentKey: randomUUID(), answers: { front: [stays.sha256] } };
    const receipt = (await visit.phone.post(`/api/visits/${visit.key}/amendments`, amendment)).ok(201);
    expect([receipt.state, await shown(visit.id)]).toEqual(['in_review', [[stays.sha256, false]]]);
    expect(await fileOf(goes.sha256)).toEqual({ state: 'let_go', file: null });
    await isGone(file);
    expect(await trail(visit.id)).toContain('removed photos of');
    // The phone that made the first hand-in hears nothing that it would wait for.
    const states = receipt.photos.map(({ state }: { state: string }) => state);
    expect(states).toEqual(['stored', 'stored']);
  });

  it.each(['before its visit', 'after the approval'])(
    'or sent without an answer, %s, is kept nowhere',
    async (when) => {
      const stray = await nextPhoto();
      const accepted = await acceptNext(shopping, jobs);
      const send = async () =>
        expect((await sendPhoto(accepted.shopper.phone, accepted.jobId, stray)).status).toBe(204);
      if (when === 'before its visit') await send();
      const visit = await handIn({}, [], {}, accepted);
      (await owner.post(`/api/reviews/${visit.id}/approve`)).ok(204);
      if (when !== 'before its visit') await send();
      expect(await shown(visit.id)).toEqual([]);
      expect(await fileOf(stray.sha256)).toEqual({ state: 'let_go', file: null });
      expect(await trail(visit.id)).toContain('removed photos of');
      expect(readdirSync(join(candour.dataFolder, 'files'), { recursive: true }).length).toBeGreaterThan(0);
    },
  );

  it('by a reviewer is no part of the answer, and there for whoever puts it back', async () => {
    const photo = await nextPhoto();
    const visit = await handIn({ front: [photo.sha256] }, [described(photo, 'front')]);
    expect((await sendPhoto(visit.phone, visit.jobId, photo)).status).toBe(204);
    const correct = async (answers: object) =>
      (await owner.post(`/api/reviews/${visit.id}/correct`, { answers, reason: 'Blurred.' })).ok(204);
    await correct({ front: { empty: 'skipped' } });
    expect(await shown(visit.id)).toEqual([[photo.sha256, true]]);
    expect((await fileOf(photo.sha256))?.state).toBe('stored');
    await correct({ front: [photo.sha256] });
    expect([await shown(visit.id), (await review(visit.id)).grade]).toEqual([[[photo.sha256, false]], 'A']);
  });

  it('is none that comes before the answer to a return', async () => {
    const photo = await nextPhoto();
    const visit = await handIn({});
    (await owner.post(`/api/reviews/${visit.id}/return`, { notes: [{ question: 'front', note: 'One.' }] })).ok(204);
    expect((await sendPhoto(visit.phone, visit.jobId, photo)).status).toBe(204);
    const amendment = {
      amendmentKey: randomUUID(),
      answers: { front: [photo.sha256] },
      photos: [described(photo, 'front')],
    };
    const receipt = (await visit.phone.post(`/api/visits/${visit.key}/amendments`, amendment)).ok(201);
    expect([receipt.state, await shown(visit.id)]).toEqual(['in_review', [[photo.sha256, false]]]);
  });
});
