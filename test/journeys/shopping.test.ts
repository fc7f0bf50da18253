import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import {
  beginPhoto,
  inviteShopper,
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
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  const briefingTest = [
    {
      key: 'who',
      text: { en: 'What do you say you are?' },
      options: [
        { code: 1, label: { en: 'A shopper' } },
        { code: 2, label: { en: 'A customer' }, correct: true },
      ],
    },
  ];
  shopping = await startShopping(candour, owner, {
    fee: 15,
    reimbursedUpTo: 10,
    minMinutes: 10,
    visitsPerStore: 8,
    rotationDays: 3,
    briefing: { en: 'Be a customer.' },
    briefingTest,
  });
});

afterAll(() => candour.stop());

describe('a shopper', () => {
  it('comes in by the mailed link, once, and stays signed in for half a year', async () => {
    const shopper = await inviteShopper(shopping);
    const me = (await shopper.phone.get('/api/shop/me')).ok();
    expect(me).toMatchObject({ id: shopper.id, name: 'Sirpa Shopper', language: 'en' });
    const [session] = await candour.database.sql<{ days: number }>(
      `select extract(day from expires_at - now())::int as days from sessions where person_id = $1`,
      [shopper.id],
    );
    expect(session?.days).toBeGreaterThanOrEqual(179);
    const token = await mailedToken(owner, shopper.email, 'join');
    expect((await candour.visitor().post('/api/shop/sign-in', { token })).status).toBe(410);
    expect((await candour.visitor().post('/api/shop/links', { email: shopper.email })).status).toBe(202);
    expect((await candour.visitor().post('/api/shop/links', { email: 'nobody@example.com' })).status).toBe(202);
    (await owner.patch(`/api/shoppers/${shopper.id}`, { status: 'deactivated' })).ok();
    expect((await shopper.phone.get('/api/shop/me')).status).toBe(401);
  });

  it('sees a job with all that is needed offline, passes the test, and accepts', async () => {
    const [jobId = ''] = await planWave(shopping, 20, 26);
    const shopper = await inviteShopper(shopping);
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
    const { items } = (await shopper.phone.get('/api/shop/jobs')).ok();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: jobId, state: 'offered', fee: 15, minMinutes: 10, briefingPassed: false });
    expect(JSON.stringify(items[0].briefingTest)).not.toContain('correct');
    const version = (await shopper.phone.get(`/api/shop/versions/${items[0].versionId}`)).ok();
    expect(version.definition.key).toBe('short_visit');

    expect((await shopper.phone.post(`/api/shop/jobs/${jobId}/accept`)).body.code).toBe('briefing_not_passed');
    const test = (code: number) =>
      shopper.phone.post(`/api/shop/jobs/${jobId}/briefing-test`, { answers: { who: code } });
    expect((await test(1)).ok()).toEqual({ passed: false, wrong: ['who'] });
    expect((await test(2)).ok()).toEqual({ passed: true, wrong: [] });
    expect((await shopper.phone.post(`/api/shop/jobs/${jobId}/accept`)).ok().state).toBe('accepted');
    expect((await shopper.phone.post(`/api/shop/jobs/${jobId}/give-back`, { reason: 'Ill' })).status).toBe(204);
    expect((await shopper.phone.get('/api/shop/jobs')).ok().items).toEqual([]);
    expect((await shopper.phone.post(`/api/shop/jobs/${jobId}/give-back`, {})).body.code).toBe('not_your_job');
  });
});

describe('a visit', () => {
  async function accepted(): Promise<{ jobId: string; shopper: Awaited<ReturnType<typeof inviteShopper>> }> {
    const [jobId = ''] = await planWave(shopping);
    const shopper = await inviteShopper(shopping);
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
    (await shopper.phone.post(`/api/shop/jobs/${jobId}/briefing-test`, { answers: { who: 2 } })).ok();
    (await shopper.phone.post(`/api/shop/jobs/${jobId}/accept`)).ok();
    return { jobId, shopper };
  }

  it('is handed in with its photos before and after it, and is safe when the receipt says so', async () => {
    const { jobId, shopper } = await accepted();
    const photos = await Promise.all([1, 2, 3].map(takePhoto));
    const [first, second, third] = photos;
    expect((await sendPhoto(shopper.phone, jobId, second!)).status).toBe(204);
    const key = randomUUID();
    const visit = visitOf(jobId, shopping.versionId, {}, photos);
    const receipt = (await shopper.phone.put(`/api/visits/${key}`, visit)).ok(201);
    expect(receipt).toMatchObject({ key, state: 'arriving', answers: 'stored', journal: { state: 'stored' } });
    const states = () =>
      shopper.phone
        .get(`/api/visits/${key}`)
        .then((answer) =>
          Object.fromEntries(
            answer.ok().photos.map((photo: { sha256: string; state: string }) => [photo.sha256, photo.state]),
          ),
        );
    expect(await states()).toEqual({
      [first!.sha256]: 'missing',
      [second!.sha256]: 'stored',
      [third!.sha256]: 'missing',
    });
    for (const photo of [third!, first!]) expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
    expect(Object.values(await states())).toEqual(['stored', 'stored', 'stored']);
    const done = (await shopper.phone.get(`/api/visits/${key}`)).ok();
    expect(done.state).toBe('in_review');
    expect(done.grade).toEqual({ grade: 'A', reasons: [] });
    expect(await offsetOf(shopper.phone, jobId, first!.sha256)).toBe(first!.bytes.length);
    const again = await beginPhoto(shopper.phone, jobId, first!);
    expect([again.status, again.headers.get('location')]).toEqual([201, photoAddress(jobId, first!.sha256)]);
    expect((await sendBytes(shopper.phone, jobId, first!.sha256, 0, first!.bytes)).status).toBe(409);
    const [job] = (await shopper.phone.get('/api/shop/jobs')).ok().items;
    expect(job).toMatchObject({ state: 'handed_in', visit: { key, state: 'in_review' } });
  });
});

describe('a programme', () => {
  it('that is changed in one thing keeps its stores and its terms', async () => {
    const { programmeId, storeId, versionId } = shopping;
    const before = (await owner.get(`/api/programmes/${programmeId}`)).ok();
    expect(before).toMatchObject({ storeIds: [storeId], terms: { fee: 15, visitsPerStore: 8, rotationDays: 3 } });
    (await owner.patch(`/api/programmes/${programmeId}`, { surveyVersionId: versionId })).ok();
    expect((await owner.get(`/api/programmes/${programmeId}`)).ok()).toEqual(before);
  });
});
