import { askingLeave } from './asking-leave.ts';
import type { CutCandour, CutWork } from './cut-candour.ts';
import { inviteByHand, type Invitation } from './invite-by-hand.ts';
import { Respondent } from './respondent.ts';

/** A case opened by answers that meet a rule: once, with what happened to it. */
export async function caseWorks({
  candour,
  owner,
  published,
}: CutCandour): Promise<Record<string, CutWork<Invitation>>> {
  const { sql } = candour.database;
  const { id: surveyId } = (await owner.post('/api/surveys', { definition: askingLeave({ key: 'leave' }) })).ok(201);
  const { id: versionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
  const test = { kind: 'score', measure: 'role:overall', below: 30 };
  (await owner.post('/api/case-rules', { name: 'Low', surveyId, test, team: 'store', isSure: true })).ok(201);
  return {
    'open-cases-by-rule and mail-case-receipt': {
      jobs: ['open-cases-by-rule', 'mail-case-receipt'],
      prepare: () => inviteByHand(candour, { versionId, storeId: published.storeId }),
      begin: async ({ token }) =>
        (await Respondent.open(candour, token)).press('next', { overall: '1', comment: 'Nobody came', contact: '1' }),
      came: async ({ customerId }) => {
        const cases = await sql<object>(
          `select k.state, k.events, a.outcome, (select count(*)::int from case_events e where e.case_id = k.id) as kept,
             -- Cut while its end is sent, nobody can know whether it left, and it is not sent again.
             (select count(*)::int from case_receipts h where h.case_id = k.id and h.state in ('sent', 'ending')) as told
           from cases k join case_answers a on a.case_id = k.id where k.customer_id = $1`,
          [customerId],
        );
        return cases;
      },
      expected: [{ state: 'new', events: 1, outcome: 'opened', kept: 1, told: 1 }],
    },
  };
}

/** A case of which a clock has used what it allows: told once, to whoever is told. */
export function lateCaseWorks({ candour, owner }: CutCandour): Record<string, CutWork<{ id: string }>> {
  const { sql } = candour.database;
  return {
    'promise-clock': {
      jobs: [],
      prepare: async () => (await owner.post('/api/promises', { kind: 'call', dueOn: '2099-12-31' })).ok(201),
      begin: async ({ id }) => {
        await sql('update promise_events set ends_at = now() where promise_id = $1', [id]);
        await sql('update promises set ends_at = now() where id = $1', [id]);
      },
      came: async ({ id }) =>
        sql<object>(
          'select p.state, p.events, (select count(*)::int from promise_events e where e.promise_id = p.id) as kept from promises p where p.id = $1',
          [id],
        ),
      expected: [{ state: 'broken', events: 2, kept: 2 }],
    },
    'keep-promises': {
      jobs: ['keep-promises'],
      prepare: async () => {
        const { id } = (await owner.post('/api/cases', { storeId: null, words: 'Slow.' })).ok(201);
        (await owner.post('/api/promises', { caseId: id, kind: 'call', dueOn: '2099-12-31' })).ok(201);
        return { id };
      },
      begin: async ({ id }) => {
        const act = { kind: 'contacted', by: 'phone', words: 'Sorry.' };
        (await owner.post(`/api/cases/${id}/events`, { act, events: 1 })).ok(204);
      },
      came: async ({ id }) =>
        sql<object>(
          'select p.state, p.events, (select count(*)::int from promise_events e where e.promise_id = p.id) as kept from promises p where p.case_id = $1',
          [id],
        ),
      expected: [{ state: 'kept', events: 2, kept: 2 }],
    },
    'case-clock and mail-late-cases': {
      jobs: ['mail-late-cases'],
      prepare: async () => {
        const always = { from: '00:00', until: '24:00', weekdays: [1, 2, 3, 4, 5, 6, 7] };
        const hours = { week: [always], days: {}, isClosedOnHolidays: false };
        (await owner.put('/api/opening-hours', hours)).ok(204);
        // As if nobody had been told anything today.
        await sql('delete from case_tellings');
        await sql('delete from case_mails');
        const { id } = (await owner.post('/api/cases', { storeId: null, words: 'Slow.' })).ok(201);
        return { id };
      },
      begin: async ({ id }) => {
        await sql(`update case_events set at = at - interval '121 minutes' where case_id = $1`, [id]);
        await sql(`update cases set due_at = now() - interval '1 minute', escalates_at = now() where id = $1`, [id]);
      },
      came: async ({ id }) =>
        sql<object>(
          `select (select count(*)::int from case_events e where e.case_id = $1 and e.kind = 'escalated') as written,
             (select count(*)::int from case_tellings t where t.case_id = $1) as told,
             (select count(*)::int from case_tellings t join case_mails m on m.id = t.mail_id and m.state in ('sent', 'ending') where t.case_id = $1) as mailed`,
          [id],
        ),
      expected: [{ written: 1, told: 1, mailed: 1 }],
    },
  };
}
