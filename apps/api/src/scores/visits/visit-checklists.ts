import { askedQuestions, itemsIn, nearestLanguage, textIn, type Definition, type Language } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import type { SurveyVersions } from '../../responses/survey-versions.reads.js';

/** A checklist with approved visits, in its newest version among them. */
export interface VisitChecklist {
  id: string;
  name: string;
  definition: Definition;
}

/** The checklists with approved visits; the one used last comes first. */
export async function visitChecklists(tx: Transaction, versions: SurveyVersions): Promise<VisitChecklist[]> {
  const rows = await tx.query<{ id: string; name: string; versionId: string }>(
    `select s.id, s.name, (array_agg(w.id order by w.number desc))[1] as "versionId"
     from visits v join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
     join survey_versions w on w.organisation_id = r.organisation_id and w.id = r.survey_version_id
     join surveys s on s.organisation_id = w.organisation_id and s.id = w.survey_id
     where v.organisation_id = $1 and v.state = 'approved' group by s.id, s.name order by max(v.visited_on) desc, s.id`,
    [tx.organisationId],
  );
  const checklists: VisitChecklist[] = [];
  for (const { versionId, ...row } of rows) {
    const { definition } = await versions.version(tx.organisationId, versionId, tx);
    checklists.push({ ...row, definition });
  }
  return checklists;
}

/** What a section or an item is called in a checklist; null for any other measure. */
export function measureText(definition: Definition, measure: string, wanted: Language): string | null {
  const language = nearestLanguage(definition, wanted);
  const [, kind, key = ''] = /^visit:(section|item):(.+)$/.exec(measure) ?? [];
  if (kind === 'section') return textIn(definition.blocks.find((block) => block.key === key)?.title, language) || null;
  if (kind !== 'item') return null;
  const [question = '', row] = key.split('.');
  const asked = askedQuestions(definition).find((each) => each.key === question);
  const ofRow = asked?.kind === 'matrix' ? asked.rows.find((each) => each.key === row)?.text : undefined;
  return textIn(ofRow ?? asked?.text, language) || null;
}

/** Sections, then items, in the order of a checklist: where a measure stands among them. */
export function measureOrder(definition: Definition): (measure: string) => number {
  const sections = definition.blocks.map(({ key }) => `visit:section:${key}`);
  const items = itemsIn(definition).map(({ key }) => `visit:item:${key}`);
  const places = new Map([...sections, ...items].map((measure, place) => [measure, place]));
  return (measure) => places.get(measure) ?? places.size;
}
