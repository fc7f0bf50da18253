import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join, mailedToken } from '../support/people-of-all-roles.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

interface Caught {
  id: string;
  to: string;
}

/** Without a relay every mail lies in the inbox in the browser: links that sign in are for the person, and for owners. */
describe('The inbox of caught mails', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  const caught = async (visitor: Visitor, query = '') =>
    (await visitor.get(`/api/mail-catcher${query}`)).ok().items as Caught[];
  const emailOf = async (visitor: Visitor) => (await visitor.get('/api/me')).ok().person.email as string;

  it.each(['analyst', 'scheduler'] as const)('makes no %s an owner by a reset link', async (role) => {
    const person = await join(candour, owner, role);
    const own = await emailOf(person);
    (await candour.visitor().post('/api/password-resets', { email: 'owner@acme.example' })).ok(202);
    (await candour.visitor().post('/api/password-resets', { email: own })).ok(202);
    await mailedToken(owner, 'owner@acme.example', 'reset');
    await mailedToken(owner, own, 'reset');
    const all = await caught(owner);
    const foreign = all.filter(({ to }) => to !== own);
    expect(foreign.length).toBeGreaterThan(0);
    const seen = await caught(person);
    expect(new Set(seen.map(({ to }) => to))).toEqual(new Set([own]));
    expect(await caught(person, '?search=owner')).toEqual([]);
    for (const { id } of foreign) expect((await person.get(`/api/mail-catcher/${id}`)).status).toBe(404);
  });

  it('still shows everybody who may read mail what customers get', async () => {
    const analyst = await join(candour, owner, 'analyst');
    const { versionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    (await owner.post('/api/customers', { email: 'dora@example.com', language: 'en' })).ok(201);
    const { id } = (await owner.post('/api/campaigns', { name: 'Real', surveyVersionId: versionId, audience: {} })).ok(
      201,
    );
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      () => caught(analyst),
      (mails) => mails.some(({ to }) => to === 'dora@example.com'),
    );
  });
});
