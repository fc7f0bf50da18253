import type { Transaction } from '../../database/transaction.js';

/** The surveys with answers that have other weights than one: where there are none, there is nothing to choose or to say. */
export async function weightedSurveys(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct v.survey_id as id from survey_versions v where v.organisation_id = $1 and exists (
       select 1 from responses r where r.organisation_id = v.organisation_id and r.survey_version_id = v.id
         and r.weight_millionths <> 1000000 and r.erased_at is null)`,
    [tx.organisationId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Whether somebody may see the same view with weights and without. The two less one another tell the answers of those who have
 * another weight than the rest, so both are for whoever may read these one by one; others see what the rules say.
 */
export function mayChooseWeights({
  sealed,
  weighted,
  surveyId,
}: {
  /** The surveys whose answers the asker may not read one by one; null for every survey. */
  sealed: readonly string[] | null;
  weighted: readonly string[];
  surveyId: string | null;
}): boolean {
  if (sealed === null) return false;
  return !weighted.some((survey) => sealed.includes(survey) && (surveyId === null || surveyId === survey));
}
