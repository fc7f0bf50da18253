import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askingLeave } from '../support/asking-leave.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand, type Invitation } from '../support/invite-by-hand.ts';
import { join } from '../support/people-of-all-roles.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import type { Visitor } from '../support/visitor.ts';

interface Listed {
  id: string;
  state: string;
  customer: string;
  said: string;
  dueAt: string | null;
}

describe('Cases', () => {
  let candour: Candour;
  let owner: Visitor;
  let manager: Visitor;
  let published: Published;
  let rule: string;

  const overallBelow = (below: number) => ({ kind: 'score', measure: 'role:overall', below });
  const started = (more: object = {}) => ({
    name: 'Badly served',
    surveyId: null,
    test: overallBelow(30),
    team: 'store',
    ...more,
  });
  const cases = async (query = ''): Promise<Listed[]> => (await owner.get(`/api/cases${query}`)).ok().items;
  const one = async (id: string) => (await owner.get(`/api/cases/${id}`)).ok();
  const outcomes = async () => {
    const { items } = (await owner.get('/api/case-rules')).ok();
    const mine = items.find(({ id }: { id: string }) => id === rule);
    return Object.fromEntries(
      mine.outcomes.map(({ outcome, count }: { outcome: string; count: number }) => [outcome, count]),
    );
  };
  /** All that was answered is judged. */
  const judged = () =>
    eventually(
      () =>
        candour.database.sql(
          `select 1 from unfolded union all select 1 from pgboss.job where name = 'open-cases-by-rule' and state < 'completed'`,
        ),
      (rows) => rows.length === 0,
      30_000,
    );
  const invited = (of: Published = published) =>
    inviteByHand(candour, { versionId: of.versionId, storeId: of.storeId });
  const answer = async (invitation: Invitation, answers: Record<string, string> = {}) => {
    const respondent = await Respondent.open(candour, invitation.token);
    await respondent.press('next', { overall: '1', comment: 'Nobody came', contact: '1', ...answers });
  };
  const act = async (id: string, written: object, who = manager) => {
    const { events } = await one(id);
    return who.post(`/api/cases/${id}/events`, { act: written, events: events.length });
  };
  const settled = {
    kind: 'settled',
    rootCause: 'waiting',
    action: 'Called',
    told: 'Sorry',
    remedy: 'apology',
    cost: null,
  };

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: askingLeave() });
    manager = await join(candour, owner, 'store_manager', { storeIds: [published.storeId] });
    rule = (await owner.post('/api/case-rules', started())).ok(201).id;
  }, 120_000);
  afterAll(() => candour.stop());

  it('are opened by a low score of somebody who said yes to being contacted, due in the store’s hours', async () => {
    const yes = await invited();
    await answer(yes);
    await answer(await invited(), { contact: '0' });
    await answer(await invited(), { overall: '5' });
    await judged();
    const [found, ...others] = await cases();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ state: 'new', customer: 'Aino <b>Virtanen</b>', said: 'Nobody came' });
    expect(await outcomes()).toEqual({ opened: 1, no_leave: 1 });
    const told = await one(found?.id ?? '');
    expect(told).toMatchObject({ hoursFrom: 'assumed', timeZone: 'Europe/Helsinki', contact: { email: yes.email } });
    // What the rule looked at, and her own words; no other answers.
    expect(told.answers.map(({ key }: { key: string }) => key)).toEqual(['overall', 'comment']);
    expect(told.clocks.map(({ clock }: { clock: string }) => clock)).toEqual(['acknowledged', 'first_word', 'settled']);
    expect((await manager.get('/api/cases')).ok().items.map(({ id }: Listed) => id)).toEqual([found?.id]);
  });

  it('are one for a customer and a store, of fifty low scores at once', async () => {
    const all: Invitation[] = [];
    for (let count = 0; count < 50; count += 1) all.push(await invited());
    const [first] = all;
    await candour.database.sql('update invitations set customer_id = $1 where id = any($2)', [
      first?.customerId,
      all.map(({ id }) => id),
    ]);
    const before = await outcomes();
    await Promise.all(all.map((each) => answer(each)));
    await judged();
    const after = await outcomes();
    expect([after.opened - before.opened, after.added]).toEqual([1, 49]);
    const rows = await candour.database.sql('select id, events from cases where customer_id = $1', [first?.customerId]);
    expect(rows).toEqual([expect.objectContaining({ events: 50 })]);
  }, 120_000);

  it('are never opened by anonymous answers, whatever they say; and no rule looks at them', async () => {
    const definition = askingLeave({ anonymous: true, key: 'nobody' });
    const { id } = (await owner.post('/api/surveys', { definition })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const before = (await cases('?limit=200')).length;
    const handIn = (n: number) =>
      published.program.post('/api/responses', {
        submissionKey: `anonymous-${n}`,
        surveyVersionId,
        storeId: published.storeId,
        channel: 'web',
        language: 'en',
        answers: { overall: 1, comment: 'Nobody came', contact: 1 },
      });
    for (let n = 0; n < 1_000; n += 20)
      for (const { status } of await Promise.all(Array.from({ length: 20 }, (_, at) => handIn(n + at))))
        expect(status).toBe(201);
    await judged();
    expect((await cases('?limit=200')).length).toBe(before);
    expect(
      await candour.database.sql(
        'select 1 from case_answers a join responses r on r.id = a.response_id where r.survey_version_id = $1',
        [surveyVersionId],
      ),
    ).toEqual([]);
    expect(await owner.post('/api/case-rules', started({ surveyId: id }))).toMatchObject({
      status: 422,
      body: { code: 'rule_of_anonymous' },
    });
  }, 120_000);

  it('wait for a second yes where a rule would meet more than a tenth of the last answers', async () => {
    const often = started({ name: 'Everybody', test: overallBelow(100) });
    const tried = (await owner.post('/api/case-rules/try', { surveyId: null, test: often.test })).ok();
    expect(tried.met).toBeGreaterThan(tried.of / 10);
    expect(await owner.post('/api/case-rules', often)).toMatchObject({
      status: 409,
      body: { code: 'rule_meets_many', details: { met: tried.met, of: tried.of } },
    });
    const { id } = (await owner.post('/api/case-rules', { ...often, isSure: true })).ok(201);
    (await owner.delete(`/api/case-rules/${id}`)).ok(204);
    (await owner.delete(`/api/case-rules/${id}`)).ok(204);
  });

  it('are worked on step by step; what can’t follow, and what was decided on an older state, is refused', async () => {
    const [{ id } = { id: '' }] = await cases();
    expect(await act(id, settled)).toMatchObject({ status: 409, body: { code: 'not_now_in_case' } });
    (await act(id, { kind: 'acknowledged' })).ok(204);
    expect(
      await manager.post(`/api/cases/${id}/events`, { act: { kind: 'noted', words: 'Late' }, events: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
    expect(await act(id, { kind: 'waiting' })).toMatchObject({ status: 409 });
    (await act(id, { kind: 'contacted', by: 'phone', words: 'She wants her money back.' })).ok(204);
    (await act(id, { kind: 'waiting' })).ok(204);
    expect(await one(id)).toMatchObject({ state: 'waiting_for_customer', dueAt: null });
    (await act(id, { kind: 'heard', words: 'Here is the receipt.' })).ok(204);
    const refund = { ...settled, remedy: 'refund' };
    const refused = await act(id, refund);
    expect(refused).toMatchObject({ status: 400, body: { findings: [{ code: 'needed' }] } });
    (await act(id, { ...refund, cost: 12.5 })).ok(204);
    expect(await one(id)).toMatchObject({ state: 'settled', isOpen: false });
    expect((await cases('?open=false')).map((each) => each.id)).toEqual([id]);
    (await act(id, { kind: 'confirmed' })).ok(204);
  });

  it('are opened again within thirty days of being settled; later a new one is linked', async () => {
    const lately = await invited();
    await answer(lately);
    await judged();
    const mine = async () =>
      candour.database.sql<{ id: string; state: string; previous_id: string | null }>(
        'select id, state, previous_id from cases where customer_id = $1 order by opened_at',
        [lately.customerId],
      );
    const again = async () => {
      const other = await invited();
      await candour.database.sql('update invitations set customer_id = $1 where id = $2', [
        lately.customerId,
        other.id,
      ]);
      await answer(other);
      await judged();
    };
    const settle = async (id: string) => {
      (await act(id, { kind: 'contacted', by: 'email', words: 'We are sorry.' })).ok(204);
      (await act(id, settled)).ok(204);
    };
    const [{ id } = { id: '' }] = await mine();
    await settle(id);
    await again();
    expect(await mine()).toMatchObject([{ id, state: 'reopened' }]);
    await settle(id);
    await candour.database.sql(`update cases set settled_at = now() - interval '31 days' where id = $1`, [id]);
    await again();
    expect(await mine()).toMatchObject([
      { id, state: 'settled' },
      { state: 'new', previous_id: id },
    ]);
  });

  it('are opened by hand, also of whoever is no customer; of a customer with an open one they are not', async () => {
    const caller = { storeId: published.storeId, caller: 'A man, 040 1234567', words: 'The door is broken.' };
    const { id } = (await manager.post('/api/cases', caller)).ok(201);
    expect(await one(id)).toMatchObject({ customer: 'A man, 040 1234567', said: 'The door is broken.', contact: null });
    const [known] = await candour.database.sql<{ customer_id: string; id: string }>(
      `select customer_id, id from cases where is_open and customer_id is not null limit 1`,
    );
    const twice = await owner.post('/api/cases', { ...caller, caller: null, customerId: known?.customer_id });
    expect(twice).toMatchObject({ status: 409, body: { code: 'case_open', details: { caseId: known?.id } } });
    expect((await manager.post('/api/cases', { ...caller, storeId: null })).status).toBe(404);
  });

  it('of another store, and of another organisation, are not there', async () => {
    const place = { code: 'S9', name: 'Elsewhere', timeZone: 'Europe/Helsinki', language: 'fi' };
    const other = (await owner.post('/api/stores', place)).ok(201).id;
    const { id } = (await owner.post('/api/cases', { storeId: other, words: 'Cold.' })).ok(201);
    expect((await manager.get(`/api/cases/${id}`)).status).toBe(404);
    const noted = { act: { kind: 'noted', words: 'x' }, events: 1 };
    expect((await manager.post(`/api/cases/${id}/events`, noted)).status).toBe(404);
    const beta = await candour.anotherOrganisation('Beta');
    for (const each of [id, randomUUID()]) expect((await beta.get(`/api/cases/${each}`)).status).toBe(404);
  });

  it('are due by the hours that hold now: a change of them moves open clocks, and the case says so', async () => {
    const { id } = (await manager.post('/api/cases', { storeId: published.storeId, words: 'Slow.' })).ok(201);
    const before = await one(id);
    const always = {
      week: [{ from: '00:00', until: '24:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }],
      days: {},
      isClosedOnHolidays: false,
    };
    (await manager.put(`/api/stores/${published.storeId}/hours`, always)).ok(204);
    const after = await one(id);
    expect(after.hoursFrom).toBe('store');
    expect(Date.parse(after.dueAt)).toBe(Date.parse(after.openedAt) + 120 * 60_000);
    if (before.dueAt !== after.dueAt)
      expect(after.events.at(-1)).toMatchObject({
        kind: 'due_moved',
        by: null,
        details: { from: before.dueAt, to: after.dueAt },
      });
    // Those that it does not move say nothing.
    (await manager.put(`/api/stores/${published.storeId}/hours`, always)).ok(204);
    expect((await one(id)).events.length).toBe(after.events.length);
  });

  it('are due by another clock where the store’s is put right', async () => {
    const place = { code: 'S7', name: 'Turku', timeZone: 'Europe/Helsinki', language: 'fi' };
    const store = (await owner.post('/api/stores', place)).ok(201).id;
    const { id } = (await owner.post('/api/cases', { storeId: store, words: 'Slow.' })).ok(201);
    const before = await one(id);
    (await owner.patch(`/api/stores/${store}`, { timeZone: 'America/New_York' })).ok();
    const after = await one(id);
    expect(after).toMatchObject({ timeZone: 'America/New_York' });
    expect(after.events.at(-1)).toMatchObject({ kind: 'due_moved', details: { from: before.dueAt, to: after.dueAt } });
  });

  it('are told and forgotten with the customer', async () => {
    const her = await invited();
    await answer(her, { comment: 'Zyx was here' });
    await judged();
    const [{ id } = { id: '' }] = await candour.database.sql<{ id: string }>(
      'select id from cases where customer_id = $1',
      [her.customerId],
    );
    (await act(id, { kind: 'contacted', by: 'phone', words: 'Zyx is angry' })).ok(204);
    (await act(id, { ...settled, told: 'Zyx gets a letter' })).ok(204);
    const everything = (await owner.get(`/api/customers/${her.customerId}/everything.json`)).ok();
    expect(JSON.stringify(everything.cases)).toContain('Zyx is angry');
    (await owner.delete(`/api/customers/${her.customerId}`)).ok(204);
    const left = await candour.database.sql(
      'select k::text, e::text from cases k join case_events e on e.case_id = k.id where k.id = $1',
      [id],
    );
    expect(left.length).toBeGreaterThan(2);
    expect(JSON.stringify(left)).not.toMatch(/Zyx|Virtanen/);
    expect(await candour.database.sql('select customer_id from cases where id = $1', [id])).toEqual([
      { customer_id: null },
    ]);
  });
});
