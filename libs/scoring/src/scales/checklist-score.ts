import { checkWeights } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** What the shopper found: done, not done, does not apply, not looked at, or a part of the points (0..1). */
export type ChecklistResult = 'yes' | 'no' | 'na' | 'unanswered' | number;

/** One point of the checklist. */
export interface ChecklistItem {
  readonly points: number;
  readonly result: ChecklistResult;
  /** Failing it (earning exactly nothing) triggers the rule for critical failures. */
  readonly critical?: boolean;
}

/** A section of the checklist. With a weight on every section, sections count by weight and not by their points. */
export interface ChecklistSection {
  readonly id: string;
  readonly items: readonly ChecklistItem[];
  readonly weight?: number | null;
}

/** What a critical failure does. */
export interface CriticalRule {
  readonly autofail: 'zero_total' | 'cap' | 'zero_section' | 'none';
  /** The most that a failed visit can reach, 0-100, for `cap`. */
  readonly cap?: number | null;
}

/** A visit's score in percent with the points behind it. */
export interface ChecklistScore {
  readonly earned: number;
  readonly possible: number;
  /** Before zero_total and cap. */
  readonly rawPercent: number | null;
  readonly percent: number | null;
  readonly sectionPercent: Record<string, number | null>;
  readonly autoFailed: boolean;
}

interface Tally {
  readonly earned: number;
  readonly possible: number;
  readonly failed: boolean;
}

/**
 * Score of a mystery-shopper visit: 100 earned/possible points, pooled, or the weighted mean of the section
 * percentages over the sections that have one when sections carry weights.
 *
 * What did not apply or was not answered leaves the points possible. A critical item fails when it earned exactly
 * nothing. Then: zero_total makes the percent 0, cap lowers it to at most `cap`, zero_section lets the section earn
 * nothing (its points stay possible), none only flags. Nothing possible: percent null. Points or weights below zero,
 * an unknown result or a part outside 0..1: `invalid_value`; an unknown rule, a cap outside 0-100, weights on only
 * some sections or a section twice: `invalid_parameter`.
 *
 * @example checklistScore([{ id: 'door', items: [{ points: 10, result: 'yes' }, { points: 5, result: 'no' }] }]).percent // 66.67
 */
export function checklistScore(
  sections: readonly ChecklistSection[],
  rule: CriticalRule = { autofail: 'none' },
): ChecklistScore {
  const weights = sectionWeights(sections, rule);
  const raw = sections.map(({ items }) => tally(items));
  const autoFailed = raw.some(({ failed }) => failed);
  const counted = raw.map((part) => (rule.autofail === 'zero_section' && part.failed ? { ...part, earned: 0 } : part));
  const percents = counted.map(({ earned, possible }) => (possible > 0 ? (100 * earned) / possible : null));
  const sum = (parts: readonly Tally[], key: 'earned' | 'possible'): number =>
    parts.reduce((total, part) => total + part[key], 0);
  const possible = sum(counted, 'possible');
  const pooled = possible > 0 ? (100 * sum(counted, 'earned')) / possible : null;
  const rawPercent = weights === null ? pooled : weightedPercent(percents, weights);
  return {
    earned: sum(weights === null ? counted : raw, 'earned'),
    possible,
    rawPercent,
    percent: rawPercent === null || !autoFailed ? rawPercent : afterFailure(rawPercent, rule),
    sectionPercent: Object.fromEntries(sections.map(({ id }, i) => [id, percents[i]!])),
    autoFailed,
  };
}

function tally(items: readonly ChecklistItem[]): Tally {
  let [earned, possible, failed] = [0, 0, false];
  for (const { points, result, critical = false } of items) {
    checkWeights([points]);
    const part = partOf(result);
    if (part === null) continue;
    possible += points;
    earned += points * part;
    failed ||= critical && part === 0;
  }
  return { earned, possible, failed };
}

/** Share of the points earned; null when the item leaves the count. */
function partOf(result: ChecklistResult): number | null {
  if (result === 'na' || result === 'unanswered') return null;
  if (result === 'yes') return 1;
  if (result === 'no') return 0;
  if (typeof result === 'number' && result >= 0 && result <= 1) return result;
  return refuse('invalid_value', `not a checklist result: ${String(result)}`);
}

function sectionWeights(
  sections: readonly ChecklistSection[],
  { autofail, cap = null }: CriticalRule,
): number[] | null {
  if (!['zero_total', 'cap', 'zero_section', 'none'].includes(autofail))
    refuse('invalid_parameter', `unknown rule for critical failures: ${autofail}`);

  if (autofail === 'cap' && !(cap !== null && cap >= 0 && cap <= 100))
    refuse('invalid_parameter', `a cap is 0 to 100: ${cap}`);
  if (new Set(sections.map(({ id }) => id)).size < sections.length)
    refuse('invalid_parameter', 'a section occurs twice');
  const weights = sections.map(({ weight }) => weight ?? null).filter((weight) => weight !== null);
  if (weights.length === 0) return null;
  if (weights.length < sections.length) refuse('invalid_parameter', 'some sections have a weight and others none');
  checkWeights(weights);
  return weights;
}

function weightedPercent(percents: readonly (number | null)[], weights: readonly number[]): number | null {
  let [total, sum] = [0, 0];
  for (const [i, percent] of percents.entries()) {
    if (percent === null) continue;
    total += weights[i]!;
    sum += weights[i]! * percent;
  }
  return total > 0 ? sum / total : null;
}

function afterFailure(percent: number, { autofail, cap }: CriticalRule): number {
  if (autofail === 'zero_total') return 0;
  return autofail === 'cap' ? Math.min(percent, cap!) : percent;
}
