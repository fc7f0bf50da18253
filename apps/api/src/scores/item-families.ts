import { itemsIn, type Definition } from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { askedMeasure } from './cells/counted-answers.js';

/** What the answers to a question count for, and which other questions of the survey count for the same. */
export interface ItemFamily {
  /** Headline measures that hold the same answers: a principle, a role. */
  counted: readonly string[];
  /** The questions, by measure, that share a principle with it; itself first. */
  siblings: readonly string[];
}

/** How the questions of a survey hang together, over all its versions. */
export async function itemFamilies(tx: Transaction, surveyId: string): Promise<(measure: string) => ItemFamily> {
  const rows = await tx.query<{ definition: Definition }>(
    'select definition from survey_versions where organisation_id = $1 and survey_id = $2',
    [tx.organisationId, surveyId],
  );
  const principles = new Map<string, Set<string>>();
  const roles = new Map<string, Set<string>>();
  for (const { key, principle, role } of rows.flatMap(({ definition }) => itemsIn(definition))) {
    if (principle !== null) principles.set(principle, (principles.get(principle) ?? new Set()).add(`item:${key}`));
    if (role !== null) roles.set(role, (roles.get(role) ?? new Set()).add(`item:${key}`));
  }
  const having = (measure: string, groups: ReadonlyMap<string, ReadonlySet<string>>) => {
    return [...groups].filter(([, items]) => items.has(measure));
  };
  return (measure) => {
    const key = measure.slice(measure.indexOf(':') + 1);
    const own = [...having(`item:${key}`, principles), ...having(`item:${key}`, roles)];
    return {
      counted: [
        ...having(`item:${key}`, principles).map(([principle]) => `principle:${principle}`),
        ...having(`item:${key}`, roles).map(([role]) => `role:${role}`),
      ],
      siblings: [...new Set([`item:${key}`, askedMeasure(key), ...own.flatMap(([, items]) => [...items])])],
    };
  };
}
