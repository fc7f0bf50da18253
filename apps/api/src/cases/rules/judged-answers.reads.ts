import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { ResponseTable } from '../../responses/tables/response.table.js';
import { anonymousSurveysSql } from '../../surveys/anonymous-surveys.js';

const answered = someColumns(ResponseTable, [
  'id',
  'storeId',
  'customerId',
  'language',
  'record',
  'receivedAt',
  'answeredOn',
]);

/** Answers that rules may look at. */
export interface JudgedAnswers extends Part<typeof answered> {
  versionId: string;
  surveyId: string;
  isImported: boolean;
  /** She said yes to being contacted. */
  mayContact: boolean;
}

const judged = `
  select ${selected(answered, 'r')}, r.survey_version_id as "versionId", v.survey_id as "surveyId", r.import_id is not null as "isImported",
    w.response_id is not null as "mayContact"
  from responses r
  join survey_versions v on v.organisation_id = $1 and v.id = r.survey_version_id and v.survey_id not in ${anonymousSurveysSql('$1')}
  left join contact_wishes w on w.organisation_id = $1 and w.response_id = r.id
  where r.organisation_id = $1 and r.erased_at is null and not r.held and r.channel <> 'visit'`;

/** Of some answers, those that were not judged before; of anonymous surveys, and of mystery shoppers, none. */
export async function answersToJudge(tx: Transaction, ids: readonly string[]): Promise<JudgedAnswers[]> {
  return tx.query<JudgedAnswers>(
    `${judged} and r.id = any($2) and not exists (select from case_answers a where a.organisation_id = $1 and a.response_id = r.id) order by r.id`,
    [tx.organisationId, ids],
  );
}

/** Those of the last 30 days, the newest first, to say how many a rule would have met. */
export async function answersOfLastMonth(
  tx: Transaction,
  surveyId: string | null,
  most: number,
): Promise<JudgedAnswers[]> {
  return tx.query<JudgedAnswers>(
    `${judged} and r.answered_on > current_date - 30 and ($2::uuid is null or v.survey_id = $2) order by r.answered_on desc, r.id limit $3`,
    [tx.organisationId, surveyId, most],
  );
}
