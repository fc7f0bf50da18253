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
