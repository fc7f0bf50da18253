import { calendarDay } from './calendar-day.js';
import { comparisonsIn, type Comparison, type Condition } from './condition.js';
import type { Definition } from './definition.js';
import { finding, quoted, type Finding } from './finding.js';
import { placedQuestions } from './placed-questions.js';
import type { TimedQuestion } from './checklist-question.js';
import type { ChoiceQuestion, ChoicesQuestion, DateQuestion, Point, Question, TextQuestion } from './question.js';

/**
 * What a schema can't say and filling relies on: keys and codes used once, scales in even steps, bounds the right way
 * round, days that exist, comparisons with a value of the right shape.
 */
export function soundnessFindings(definition: Definition): Finding[] {
  const questions = placedQuestions(definition);
  return [
    ...twice(definition.languages, 'languages'),
    ...twice(definition.draw?.blocks ?? [], 'draw.blocks'),
    ...duplicateKeys(definition.blocks.map(({ key }, index) => ({ key, path: `blocks[${index}].key` }))),
    ...duplicateKeys(questions.map(({ question, path }) => ({ key: question.key, path: `${path}.key` }))),
    ...definition.blocks.flatMap((block, index) => conditionFindings(block.showIf, `blocks[${index}].showIf`)),
    ...questions.flatMap(({ question, path }) => [
      ...conditionFindings(question.showIf, `${path}.showIf`),
      ...questionFindings(question, path),
    ]),
  ];
}

function questionFindings(question: Question, path: string): Finding[] {
  switch (question.kind) {
    case 'scale':
      return [...pointFindings(question.points, path), ...scoredTwice(question, path)];
    case 'recommend':
    case 'ease':
    case 'yes_no':
      return scoredTwice(question, path);
    case 'matrix':
      return [
        ...pointFindings(question.points, path),
        ...duplicateKeys(question.rows.map(({ key }, index) => ({ key, path: `${path}.rows[${index}].key` }))),
        ...question.rows.flatMap((row, index) => scoredTwice(row, `${path}.rows[${index}]`)),
      ];
    case 'choice':
      return optionFindings(question, path);
    case 'choices':
      return [...optionFindings(question, path), ...boundFindings(question, path), ...reachFindings(question, path)];
    case 'number':
    case 'counter':
    case 'photo':
      return boundFindings(question, path);
    case 'short_text':
    case 'long_text':
      return lengthFindings(question, path);
    case 'timed':
      return [...scoredTwice(question, path), ...timeFindings(question, path)];
    case 'date':
      return dayFindings(question, path);
    default:
      return [];
  }
}

function twice(values: readonly string[], path: string): Finding[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? finding(`${path}[${index}]`, 'duplicate_value', { found: quoted(value) }) : [],
  );
}

function duplicateKeys(placed: readonly { readonly key: string; readonly path: string }[]): Finding[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ key, path }) => {
    const earlier = first.get(key);
    first.set(key, earlier ?? path);
    return earlier === undefined ? [] : finding(path, 'duplicate_key', { key, first: earlier });
  });
}

function pointFindings(points: readonly Point[], path: string): Finding[] {
  const start = points[0]?.code ?? 0;
  return points.flatMap(({ code }, index) =>
    code === start + index
      ? []
      : finding(`${path}.points[${index}].code`, 'points_uneven', { expected: start + index }),
  );
}

function scoredTwice(scored: { readonly measures?: unknown; readonly role?: unknown }, path: string): Finding[] {
  return scored.measures !== undefined && scored.role !== undefined ? [finding(path, 'measures_and_role')] : [];
}

function optionFindings({ options }: ChoiceQuestion | ChoicesQuestion, path: string): Finding[] {
  const at = (index: number): string => `${path}.options[${index}]`;
  const other = options.findIndex((option) => option.other === true);
  return options.flatMap((option, index) => {
    const first = options.findIndex(({ code }) => code === option.code);
    return [
      ...(first < index
        ? [finding(`${at(index)}.code`, 'duplicate_code', { code: option.code, first: at(first) })]
        : []),
      ...(option.other === true && other < index
        ? [finding(`${at(index)}.other`, 'other_twice', { first: at(other) })]
        : []),
    ];
  });
}

function boundFindings({ min, max }: { readonly min?: number; readonly max?: number }, path: string): Finding[] {
  return min !== undefined && max !== undefined && min > max
    ? [finding(`${path}.min`, 'bounds_crossed', { min, max })]
    : [];
}

function lengthFindings({ minLength: min, maxLength: max }: TextQuestion, path: string): Finding[] {
  return min !== undefined && max !== undefined && min > max
    ? [finding(`${path}.minLength`, 'bounds_crossed', { min, max })]
    : [];
}

function timeFindings({ fullAt, zeroAt }: TimedQuestion, path: string): Finding[] {
  return fullAt < zeroAt ? [] : [finding(`${path}.zeroAt`, 'times_crossed', { fullAt, zeroAt })];
}

function reachFindings({ min = 0, options }: ChoicesQuestion, path: string): Finding[] {
  const together = options.filter((option) => option.exclusive !== true).length;
  return min > together ? [finding(`${path}.min`, 'bounds_unreachable', { min, options: together })] : [];
}

function dayFindings({ min, max }: DateQuestion, path: string): Finding[] {
  const wrong = Object.entries({ min, max }).flatMap(([field, day]) =>
    day === undefined || calendarDay(day) !== null
      ? []
      : finding(`${path}.${field}`, 'day_malformed', { found: quoted(day) }),
  );
  const crossed = min !== undefined && max !== undefined && min > max;
  return crossed ? [...wrong, finding(`${path}.min`, 'bounds_crossed', { min, max })] : wrong;
}

function conditionFindings(condition: Condition | undefined, path: string): Finding[] {
  return condition === undefined
    ? []
    : comparisonsIn(condition, path).flatMap((placed) => {
        const expected = expectedValue(placed.comparison);
        return expected === null
          ? []
          : finding(`${placed.path}.value`, 'operator_value', { operator: placed.comparison.is, expected });
      });
}

/** What the operator's value should have been; null when it is that. */
function expectedValue({ is, value }: Comparison): string | null {
  if (is === 'answered' || is === 'empty') return value === undefined ? null : 'left out';

  if (is === 'in') return Array.isArray(value) ? null : 'a list';

  return typeof value === 'string' || typeof value === 'number' ? null : 'a single text or number';
}
