import { calendarDay } from '../definition/calendar-day.js';
import type { AnswerComparison, Operator } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { finding, quoted, type Finding } from '../definition/finding.js';
import type { Question } from '../definition/question.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import { splitReference } from '../logic/split-reference.js';
import { codesOf } from './codes-of.js';

const NAMED: readonly Operator[] = ['=', '!=', 'in', 'answered', 'empty'];
const ORDERED: readonly Operator[] = ['=', '!=', '<', '<=', '>', '>=', 'in', 'answered', 'empty'];
const GIVEN: readonly Operator[] = ['answered', 'empty'];
const MANY: readonly Operator[] = ['includes', 'answered', 'empty'];

/** Whether a comparison suits the kind of its question: the operator, and a value that the answer can have. */
export function comparisonFinding(definition: Definition, comparison: AnswerComparison, path: string): Finding | null {
  const { answer: reference, is, value } = comparison;
  const question = compileDefinition(definition).questions.get(splitReference(reference).question);
  if (question === undefined) return null;

  const allowed = operatorsFor(question);
  if (!allowed.includes(is))
    return finding(path, 'condition_type', { reference, operator: is, allowed: allowed.join(' ') });

  const values = value === undefined ? [] : [value].flat();
  const impossible = values.find((candidate) => !canHave(question, is, candidate));
  return impossible === undefined
    ? null
    : finding(`${path}.value`, 'condition_value', { reference, found: quoted(impossible) });
}

function operatorsFor({ kind }: Question): readonly Operator[] {
  switch (kind) {
    case 'choices':
      return MANY;
    case 'choice':
    case 'yes_no':
    case 'short_text':
    case 'long_text':
      return NAMED;
    case 'photo':
    case 'receipt':
    case 'place':
      return GIVEN;
    default:
      return ORDERED;
  }
}

function canHave(question: Question, operator: Operator, value: unknown): boolean {
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return typeof value === 'string';
    case 'number':
    case 'counter':
    case 'timed':
      return typeof value === 'number';
    case 'date':
      return typeof value === 'string' && calendarDay(value) !== null;
    default:
      // Comparing with a code beyond the ends of a scale is allowed in size, as in 'below 11'.
      return (
        typeof value === 'number' && (['<', '<=', '>', '>='].includes(operator) || codesOf(question).includes(value))
      );
  }
}
