import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { giveJob, inviteShopper, planWave, startShopping, visitOf, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

const offered = {
  fee: 18.5,
  reimbursedUpTo: 10,
  currency: 'EUR',
  minMinutes: 10,
  scenario: { en: 'Buy a lamp.' },
  briefing: { en: 'Ask at the desk.' },
};
const later = { fee: 5, reimbursedUpTo: 0, currency: 'SEK', minMinutes: 300, scenario: { en: 'Buy nothing.' } };

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let shopper: Awaited<ReturnType<typeof inviteShopper>>;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 6, rotationDays: 0, ...offered });
  jobs = await planWave(shopping);
  shopper = await inviteShopper(shopping);
}, 120_000);
afterAll(() => candour.stop());

const change = async (terms: object) => {
  const { terms: before } = (await owner.get(`/api/programmes/${shopping.programmeId}`)).ok();
  (await owner.patch(`/api/programmes/${shopping.programmeId}`, { terms: { ...before, ...terms } })).ok();
};
const job = async (id: string) =>
  (await shopper.phone.get('/api/shop/jobs')).ok().items.find((each: { id: string }) => each.id === id);
const statement = async (id: string) =>
  (await shopper.phone.get('/api/shop/statement')).ok().items.find(({ jobId }: { jobId: string }) => jobId === id);

describe('what a shopper was offered', () => {
  it('is what is accepted, judged by and paid, whatever the programme offers later', async () => {
    const [taken = '', waiting = '', open = ''] = jobs;
    await giveJob(shopping, taken, shopper);
    (await owner.post(`/api/assignments/${waiting}/offer`, { shopperId: shopper.id })).ok(204);
    await change(later);
    expect([await job(taken), await job(waiting)]).toMatchObject([offered, offered]);
    expect((await shopper.phone.post(`/api/shop/jobs/${waiting}/accept`)).ok()).toMatchObject(offered);
    // What is offered now is what the programme says now.
    await giveJob(shopping, open, shopper);
    expect(await job(open)).toMatchObject(later);

    const key = 'agreed-visit';
    const receipt = (await shopper.phone.put(`/api/visits/${key}`, visitOf(taken, shopping.versionId))).ok(201);
    expect(receipt.grade).toEqual({ grade: 'A', reasons: [] });
    expect(await statement(taken)).toMatchObject({ fee: 18.5, reimbursement: 0, currency: 'EUR', state: 'in_review' });
    expect((await shopper.phone.get('/api/shop/statement')).ok().owed).toBe(0);
    (await owner.post(`/api/reviews/${receipt.visitId}/approve`)).ok(204);
    expect(await statement(taken)).toMatchObject({ fee: 18.5, currency: 'EUR', state: 'approved' });
    const { items } = (await owner.get('/api/pay')).ok();
    expect(items).toMatchObject([{ fee: 18.5, currency: 'EUR' }]);
  });

  it('is, of a job that is taken from the board, what was read there', async () => {
    await change({ ...offered, selfAssign: true });
    const id = jobs[5] ?? '';
    const onBoard = async () =>
      (await shopper.phone.get('/api/shop/board')).ok().items.find((each: { id: string }) => each.id === id);
    const { termsKey, fee } = await onBoard();
    await change({ fee: 5 });
    const late = await shopper.phone.post(`/api/shop/jobs/${id}/accept`, { termsKey });
    expect([fee, late.status, late.body.code]).toEqual([18.5, 409, 'changed_meanwhile']);
    const now = await onBoard();
    expect([now.state, now.fee]).toEqual(['open', 5]);
    const taken = await shopper.phone.post(`/api/shop/jobs/${id}/accept`, { termsKey: now.termsKey });
    expect(taken.ok()).toMatchObject({ state: 'accepted', fee: 5 });
    await change({ selfAssign: false });
  });

  it('is offered anew once it has gone back', async () => {
    await change(offered);
    const id = jobs[3] ?? '';
    await giveJob(shopping, id, shopper);
    await change(later);
    (await shopper.phone.post(`/api/shop/jobs/${id}/give-back`, {})).ok(204);
    (await owner.post(`/api/assignments/${id}/offer`, { shopperId: shopper.id })).ok(204);
    expect(await job(id)).toMatchObject(later);
  });

  it('comes to nothing where the visit is rejected', async () => {
    const id = jobs[4] ?? '';
    await giveJob(shopping, id, shopper);
    const visit = visitOf(id, shopping.versionId);
    const { visitId } = (await shopper.phone.put('/api/visits/rejected-visit', visit)).ok(201);
    (await owner.post(`/api/reviews/${visitId}/reject`, { reason: 'Another store.' })).ok(204);
    expect(await statement(id)).toMatchObject({ fee: 0, reimbursement: 0, state: 'rejected' });
  });
});
