import { checklistScore, timedScore, type ChecklistItem, type ChecklistResult, type ChecklistScore } from '#scoring';
import { askedQuestions, itemAnswer, itemsIn, type CanonicalRecord, type Definition, type Item } from '#surveys';
import type { Standard } from '../../standard/standard.js';
import type { Choice, Contribution, Contributions } from '../cells/contributions.js';

/** The most that a visit reaches in which a critical item failed, unless its checklist says otherwise. */
const capped = 59;
const rules = { cap: 'cap', section: 'zero_section', zero: 'zero_total', flag: 'none' } as const;

interface ScoredItem {
  item: Item;
  /** Share of the points, 0 to 1; null where the item does not count. */
  part: number | null;
  empty: Contribution['empty'];
}

/** The score of one visit: points over possible, before and after critical items, whole and by section. */
export interface VisitScore extends ChecklistScore {
  /** Critical items that earned nothing. */
  failed: string[];
}

/** Scores a visit. What did not apply or was not answered leaves the points possible. */
export function visitScore(definition: Definition, record: CanonicalRecord): VisitScore {
  const items = scoredItems(definition, record);
  const sections = definition.blocks
    .map(({ key, weight }) => ({ id: key, weight, items: items.filter(({ item }) => item.section === key) }))
    .filter((section) => section.items.length > 0)
    .map(({ items: own, ...section }) => ({ ...section, items: own.map(checklistItem) }));
  const { rule = 'cap', cap = capped } = definition.critical ?? {};
  return {
    ...checklistScore(sections, { autofail: rules[rule], cap }),
    failed: items.filter(({ item, part }) => item.critical && part === 0).map(({ item }) => item.key),
  };
}

/**
 * What a visit adds to the cells. Its measures are the shoppers' own (`visit:…`), so that no figure of customers can ever
 * hold one, whatever it adds up; texts stay with the visit.
 */
export function visitContributions(definition: Definition, standard: Standard, record: CanonicalRecord): Contributions {
  const items = scoredItems(definition, record);
  const score = visitScore(definition, record);
  const sections = Object.entries(score.sectionPercent);
  const principles = standard.principles.map(({ key }) => {
    const own = items.filter(({ item }) => item.principle === key);
    return [
      key,
      own.length === 0 ? null : checklistScore([{ id: key, items: own.map(checklistItem) }]).percent,
    ] as const;
  });
  return {
    scores: [
      ...percent('visit', score.percent),
      ...percent('visit:raw', score.rawPercent),
      ...percent('visit:failed', score.percent === null ? null : score.autoFailed ? 100 : 0),
      ...sections.flatMap(([key, value]) => percent(`visit:section:${key}`, value)),
      ...principles.flatMap(([key, value]) => percent(`visit:principle:${key}`, value)),
      ...items.map(itemContribution),
    ],
    choices: choicesIn(definition, record),
    comments: [],
  };
}

function scoredItems(definition: Definition, record: CanonicalRecord): ScoredItem[] {
  return itemsIn(definition)
    .filter(({ worth }) => worth > 0)
    .map((item) => {
      const answer = itemAnswer(record, item);
      if ('empty' in answer) return { item, part: null, empty: answer.empty };
      return { item, part: partOf(item, Number(answer.value)), empty: null };
    });
}

function partOf({ timed, min, max, reverse }: Item, code: number): number {
  if (timed !== null) return (timedScore(code, { type: 'linear', ...timed }) ?? 0) / 100;
  const part = (code - min) / (max - min);
  return reverse ? 1 - part : part;
}

function checklistItem({ item, part, empty }: ScoredItem): ChecklistItem {
  const result: ChecklistResult = part ?? (empty === 'not_applicable' || empty === 'not_shown' ? 'na' : 'unanswered');
  return { points: item.worth, result, critical: item.critical };
}

const tenth = (points: number) => Math.min(10, Math.floor(points / 10));

function percent(measure: string, value: number | null): Contribution[] {
  return value === null ? [] : [{ measure, score: Math.round(value * 100), code: tenth(value), empty: null }];
}

function itemContribution({ item, part, empty }: ScoredItem): Contribution {
  const measure = `visit:item:${item.key}`;
  return part === null
    ? { measure, score: null, code: null, empty }
    : { measure, score: Math.round(part * 10_000), code: tenth(part * 100), empty: null };
}

function choicesIn(definition: Definition, record: CanonicalRecord): Choice[] {
  return askedQuestions(definition).flatMap(({ key, kind }) => {
    const answer = record.answers[key];
    if (kind !== 'choice' || answer === undefined || !('value' in answer)) return [];
    const code = typeof answer.value === 'object' && 'code' in answer.value ? answer.value.code : answer.value;
    return typeof code === 'number' ? [{ measure: `visit:item:${key}`, code }] : [];
  });
}
