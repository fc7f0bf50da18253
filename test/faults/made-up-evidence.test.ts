import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import {
  acceptNext,
  honestJournal,
  planWave,
  sendPhoto,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import { described, handInByHand, receiptChecklist } from '../support/visit-by-hand.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let seed = 31_000;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 40, rotationDays: 0 }, receiptChecklist);
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

const madeUp = (text: string) => createHash('sha256').update(text).digest('hex');
const nextPhoto = () => takePhoto((seed += 1));
const review = async (id: string) => (await owner.get(`/api/reviews/${id}`)).ok();
const codes = (of: { flags: { code: string }[] }) => of.flags.map(({ code }) => code);
const kinds = async (id: string) =>
  (await candour.database.sql<{ kind: string }>('select kind from deadlines where subject_id = $1', [id]))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'purge');

const handIn = (...visit: Parameters<typeof handInByHand> extends [unknown, unknown, ...infer More] ? More : never) =>
  handInByHand(shopping, jobs, ...visit);

const reasons = ({ receipt }: { receipt: { grade: { reasons: { code: string }[] } } }) =>
  receipt.grade.reasons.map(({ code }) => code);

/** Nothing more came for eight days, and the clock notices. */
async function waitInVain({ id }: { id: string }) {
  await candour.database.sql(`update visits set received_at = received_at - interval '8 days' where id = $1`, [id]);
  await candour.database.sql(
    `update visit_photos set received_at = received_at - interval '8 days' where assignment_id = (select assignment_id from visits where id = $1)`,
    [id],
  );
  await candour.database.sql(`update deadlines set at = now() where kind = 'arrive' and subject_id = $1`, [id]);
  return eventually(
    () => review(id),
    ({ state }) => state === 'in_review',
  );
}

describe('what an answer names', () => {
  it.each([
    ['a photo', { front: [madeUp('front')] }, 1],
    ['a receipt', { receipt: { photos: [madeUp('receipt')], time: '2026-05-04T12:05' } }, 1],
    ['several', { front: [madeUp('one'), madeUp('two')], shelf: [madeUp('one')] }, 2],
  ])(
    'is waited for though nobody says that it comes: %s',
    async (_, answers, count) => {
      const visit = await handIn(answers);
      expect([visit.receipt.state, visit.receipt.photos.map(({ state }: { state: string }) => state)]).toEqual([
        'arriving',
        Array.from({ length: count }, () => 'missing'),
      ]);
      expect(await kinds(visit.id)).toEqual(['arrive']);
      expect((await visit.put()).status).toBe(202);
      const now = await waitInVain(visit);
      expect(now.flags.find(({ code }: { code: string }) => code === 'incomplete').details).toEqual({ count, days: 7 });
      expect(now.grade).not.toBe('A');
      expect(await kinds(visit.id)).toEqual([]);
    },
    60_000,
  );

  it('is there item by item: one that came does not stand for another', async () => {
    const [here, other] = [await nextPhoto(), await nextPhoto()];
    const visit = await handIn({ front: [here.sha256], shelf: [other.sha256] }, [described(here, 'front')]);
    expect((await sendPhoto(visit.phone, visit.jobId, here)).status).toBe(204);
    expect((await visit.phone.get(`/api/visits/${visit.key}`)).ok().state).toBe('arriving');
    expect((await sendPhoto(visit.phone, visit.jobId, other)).status).toBe(204);
    const now = await review(visit.id);
    expect([now.state, now.grade, codes(now)]).toEqual(['in_review', 'A', []]);
    expect(now.photos.map(({ sha256, question }: Record<string, string>) => [question, sha256]).sort()).toEqual([
      ['front', here.sha256],
      ['shelf', other.sha256],
    ]);
  });

  it('was taken with the camera only where the phone says so of that very picture', async () => {
    const [silent, gallery] = [await nextPhoto(), await nextPhoto()];
    // Nothing is said of the one; the other is said to belong to a question that takes it from the gallery.
    const visit = await handIn({ front: [silent.sha256, gallery.sha256] }, [described(gallery, 'shelf', 'gallery')]);
    for (const photo of [silent, gallery]) expect((await sendPhoto(visit.phone, visit.jobId, photo)).status).toBe(204);
    const now = await review(visit.id);
    expect(now.flags).toEqual([{ code: 'photo_from_gallery', lowers: 1, details: { count: 2 } }]);
    const shelf = await nextPhoto();
    const honest = await handIn({ shelf: [shelf.sha256] }, [described(shelf, 'shelf', 'gallery')]);
    expect(honest.receipt.grade).toEqual({ grade: 'A', reasons: [] });
  });

  it('is looked for where a return is answered, too', async () => {
    const visit = await handIn({});
    const notes = [{ question: 'front', note: 'A photo, please.' }];
    (await owner.post(`/api/reviews/${visit.id}/return`, { notes })).ok(204);
    const amendment = { amendmentKey: randomUUID(), answers: { front: [madeUp('amended')] } };
    const receipt = (await visit.phone.post(`/api/visits/${visit.key}/amendments`, amendment)).ok(201);
    expect([receipt.state, receipt.photos]).toEqual([
      'arriving',
      [{ sha256: madeUp('amended'), state: 'missing', code: null, message: null }],
    ]);
    const now = await waitInVain(visit);
    expect(codes(now)).toContain('incomplete');
  }, 60_000);
});

describe('a photo that no answer names', () => {
  it('is waited for by nobody, and an app that says of it that it comes may let go of it', async () => {
    const stray = await nextPhoto();
    const visit = await handIn({}, [described(stray, 'front')]);
    expect(visit.receipt).toMatchObject({ state: 'in_review', grade: { grade: 'A' } });
    expect(visit.receipt.photos).toEqual([{ sha256: stray.sha256, state: 'stored', code: null, message: null }]);
    expect(await kinds(visit.id)).toEqual(['approve']);
    expect((await review(visit.id)).photos).toEqual([]);
  });
});

describe('the start and the end of a visit', () => {
  const day = 86_400_000;
  const visitedOn = async (id: string) => (await review(id)).visitedOn;
  const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });

  it.each([
    ['three days ahead', (now: number) => ({ startedAt: now + 3 * day, endedAt: now + 3 * day + 60_000 })],
    ['an hour before the journal begins', (now: number) => ({ startedAt: now - 4_800_000 })],
    ['with an end a day after its last line', (now: number) => ({ endedAt: now + day })],
    ['with an end before its last lines', (now: number) => ({ endedAt: now - 1_000_000 })],
    [
      'three days ahead, with no journal that would say otherwise',
      (now: number) => ({ startedAt: now + 3 * day, journal: [] }),
    ],
  ])('are held against the journal and the moment of handing in: %s', async (_, change) => {
    const visit = await handIn({}, [], change(Date.now()));
    expect(reasons(visit)).toContain('times_off');
    expect(visit.receipt.grade.grade).not.toBe('A');
    expect(await kinds(visit.id)).toEqual([]);
    const now = await review(visit.id);
    expect([now.visitedOn, Date.parse(now.endedAt) <= Date.now() + 300_000]).toEqual([today(), true]);
  });

  it('of a phone whose clock is a year wrong are put right, and nothing is held against it', async () => {
    const off = -365 * day;
    const [jobId] = jobs.slice(-1) as [string];
    const endedAt = Date.now() + off - 1_000;
    const honest = { sentAt: Date.now() + off, startedAt: endedAt - 1_200_000, endedAt };
    const accepted = await acceptNext(shopping, jobs);
    expect(accepted.jobId).toBe(jobId);
    const visit = { ...visitOf(jobId, shopping.versionId), ...honest, journal: honestJournal(jobId, endedAt) };
    const receipt = (await accepted.shopper.phone.put(`/api/visits/${randomUUID()}`, visit)).ok(201);
    expect([receipt.grade, await visitedOn(receipt.visitId)]).toEqual([{ grade: 'A', reasons: [] }, today()]);
  });

  it('are held against the photos: what was taken at another time, elsewhere, or was here before', async () => {
    const [old, far, early] = [await nextPhoto(), await nextPhoto(), await nextPhoto()];
    const accepted = await acceptNext(shopping, jobs);
    expect((await sendPhoto(accepted.shopper.phone, accepted.jobId, early)).status).toBe(204);
    await candour.database.sql(
      `update visit_photos set received_at = received_at - interval '2 days' where assignment_id = $1`,
      [accepted.jobId],
    );
    const visit = await handIn(
      { front: [early.sha256], shelf: [old.sha256, far.sha256] },
      [
        described(early, 'front'),
        { ...described(old, 'shelf', 'gallery'), takenAt: Date.now() - 30 * day },
        { ...described(far, 'shelf', 'gallery'), latitude: 61.5, longitude: 23.8 },
      ],
      {},
      accepted,
    );
    expect(reasons(visit)).toEqual(['photo_elsewhere', 'photo_other_time']);
    for (const photo of [old, far]) expect((await sendPhoto(visit.phone, visit.jobId, photo)).status).toBe(204);
    const { flags, grade, photos } = await review(visit.id);
    // What the picture itself says stands beside it.
    const said = photos.find(({ sha256 }: { sha256: string }) => sha256 === far.sha256);
    expect([Math.round(said.metres / 10_000), Math.abs(Date.now() - 600_000 - said.takenAt) < 60_000]).toEqual([
      16,
      true,
    ]);
    expect([grade, flags.map(({ code, details }: { code: string; details: object }) => [code, details])]).toEqual([
      'D',
      [
        ['photo_elsewhere', { count: 1 }],
        ['photo_other_time', { count: 1 }],
        ['photo_other_time', { count: 1 }],
      ],
    ]);
  });
});
