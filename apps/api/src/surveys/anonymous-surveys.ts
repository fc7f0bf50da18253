/**
 * The surveys whose single answers are open to nobody, as a subselect of their ids: those of which a version is anonymous, since
 * its answers would be told by those of the others.
 */
export function anonymousSurveysSql(organisationId: string): string {
  return `(select survey_id from survey_versions where organisation_id = ${organisationId} and (definition -> 'anonymous')::boolean)`;
}
