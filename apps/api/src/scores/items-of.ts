import { normaliseScale, scaleScore, type ScaleItem } from '#scoring';
import { askedQuestions, itemAnswer, itemsIn, type CanonicalRecord, type Definition, type Item } from '#surveys';
import type { Standard } from '../standard/standard.js';
import type { CellEmptiness, Comment, Contribution, Contributions } from './cells/contributions.js';
import { countedAnswers } from './cells/counted-answers.js';
import { visitContributions } from './visits/visit-contributions.js';

interface ScoredItem {
  item: Item;
  /** 0 to 100, unrounded. */
  value: number | null;
  code: number | null;
  empty: CellEmptiness | null;
}

/** A principle needs half of what applied, by weight; a respondent's index six tenths of what was shown. */
const leastOfPrinciple = 0.5;
const leastOfIndex = 0.6;

const hundredths = (points: number) => Math.round(points * 100);

/** The bridge between surveys and scoring: what a record adds to the cells, under the standard of its version. */
export function itemsOf(definition: Definition, standard: Standard, record: CanonicalRecord): Contributions {
  if (definition.audience === 'shopper') return visitContributions(definition, standard, record);
  const counted = countedAnswers(definition, record);
  return {
    scores: [...scoresOf(definition, standard, record), ...counted.bases],
    choices: counted.choices,
    comments: commentsIn(definition, record),
  };
}

/** The scores alone of a customer’s answers: of each item, principle and role, and the index. */
export function scoresOf(definition: Definition, standard: Standard, record: CanonicalRecord): Contribution[] {
  const items = itemsIn(definition).map((item) => scored(item, record));
  const byPrinciple = Map.groupBy(items, ({ item }) => item.principle);
  const principles = standard.principles.flatMap(({ key }) => principleOf(key, byPrinciple.get(key) ?? []));
  const index = indexOf(standard, principles);
  const roles = items.filter(({ item }) => item.role !== null).map(roleOf);
  return [...items.map(itemContribution), ...principles, ...roles, ...(index ? [index] : [])];
}

function scored(item: Item, record: CanonicalRecord): ScoredItem {
  const answer = itemAnswer(record, item);
  if ('empty' in answer) return { item, value: null, code: null, empty: answer.empty };
  const code = Number(answer.value);
  const value = normaliseScale(code, { min: item.min, max: item.max, reverse: item.reverse });
  return { item, value, code, empty: null };
}

function itemContribution({ item, value, code, empty }: ScoredItem): Contribution {
  const measure = `item:${item.key}`;
  return {
    measure,
    score: value === null ? null : hundredths(value),
    code: code !== null && code <= 10 ? code : null,
    empty,
  };
}

/** A role's figure over all surveys: recommendation and effort by answer code, satisfaction by fifths of the scale. */
function roleOf({ item, value, code, empty }: ScoredItem): Contribution {
  const measure = `role:${item.role}`;
  const fifth = value === null ? null : 1 + Math.floor(value / 25);
  return {
    measure,
    score: value === null ? null : hundredths(value),
    code: item.role === 'overall' ? fifth : code,
    empty,
  };
}

/** A principle's score by the half rule; nothing where it was not shown, which its items say already. */
function principleOf(key: string, own: readonly ScoredItem[]): Contribution[] {
  if (own.every(({ empty }) => empty === 'not_shown')) return [];
  const measure = `principle:${key}`;
  const { score, applicable } = scaleScore(own.map(asScaleItem), leastOfPrinciple);
  if (score !== null) return [{ measure, score: hundredths(score), code: Math.floor(score / 10), empty: null }];
  return [{ measure, score: null, code: null, empty: applicable === 0 ? 'not_applicable' : 'skipped' }];
}

function asScaleItem({ item, value, empty }: ScoredItem): ScaleItem {
  const { weight } = item;
  if (value !== null) return { status: 'answered', value, weight };
  // What was never shown leaves the denominator as what does not apply does; a refusal stays in it as a blank does.
  const left = empty === 'not_shown' || empty === 'not_applicable';
  return { status: left ? 'not_applicable' : 'skipped', value: null, weight };
}

/** A respondent's own index over the principles that were shown to them. Its spread gives the index its interval. */
function indexOf(standard: Standard, principles: readonly Contribution[]): Contribution | null {
  const weights = new Map(standard.principles.map(({ key, weight }) => [`principle:${key}`, weight]));
  const shown = principles.filter(({ empty }) => empty !== 'not_applicable');
  const items = shown.map(({ measure, score }): ScaleItem => {
    const weight = weights.get(measure) ?? 0;
    return score === null
      ? { status: 'skipped', value: null, weight }
      : { status: 'answered', value: score / 100, weight };
  });
  const { score } = scaleScore(items, leastOfIndex);
  return score === null
    ? null
    : { measure: 'index', score: hundredths(score), code: Math.floor(score / 10), empty: null };
}

/** What was written in each of a customer’s answers in words of her own. */
export function commentsIn(definition: Definition, record: CanonicalRecord): Comment[] {
  return askedQuestions(definition).flatMap(({ key, kind }) => {
    const answer = record.answers[key];
    if ((kind !== 'short_text' && kind !== 'long_text') || answer === undefined || !('value' in answer)) return [];
    const text = String(answer.value);
    return text.trim() === '' ? [] : [{ question: key, text }];
  });
}
