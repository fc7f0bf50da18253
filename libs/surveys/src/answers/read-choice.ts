import { LIMITS } from '../definition/limits.js';
import type { ChoiceQuestion, ChoicesQuestion, Option } from '../definition/question.js';
import { answerFinding, type AnswerFinding } from './answer-finding.js';
import { isPlain, quotedRaw } from './plain.js';
import type { AnswerReading } from './answer-reading.js';
import { textFinding } from './read-text.js';

/** Reads the option chosen: its code, or `{ code, other }` where the option asks for a text. An empty text counts as none. */
export function readChoice(question: ChoiceQuestion, raw: unknown): AnswerReading {
  const { key, options } = question;
  const code = isPlain(raw) ? raw['code'] : raw;
  const other = isPlain(raw) ? raw['other'] : undefined;
  if (typeof code !== 'number' || (isPlain(raw) && !hasFields(raw, 'code')))
    return { finding: answerFinding(key, 'malformed', { expected: 'a code, or { code, other }' }) };

  const option = options.find((candidate) => candidate.code === code);
  if (option === undefined) return { finding: notOffered(key, options, code) };

  const wrong = otherFinding(key, other, option.other === true);
  if (wrong !== null) return { finding: wrong };

  return { answer: { value: typeof other === 'string' && other !== '' ? { code: option.code, other } : option.code } };
}

/** Reads the options chosen: their codes in any order, or `{ codes, other }`; stored ascending, each once. */
export function readChoices(question: ChoicesQuestion, raw: unknown): AnswerReading {
  const { key, options } = question;
  const codes = isPlain(raw) ? raw['codes'] : raw;
  const other = isPlain(raw) ? raw['other'] : undefined;
  if (!Array.isArray(codes) || codes.length > 2 * LIMITS.options || (isPlain(raw) && !hasFields(raw, 'codes')))
    return { finding: answerFinding(key, 'malformed', { expected: 'a list of codes' }) };

  const strange = codes.find((code) => !options.some((option) => option.code === code));
  if (strange !== undefined || codes.includes(undefined)) return { finding: notOffered(key, options, strange) };

  const chosen = options.filter((option) => codes.includes(option.code));
  const takesText = chosen.some((option) => option.other === true);
  const wrong = countFinding(question, chosen) ?? otherFinding(key, other, takesText);
  if (wrong !== null) return { finding: wrong };

  const sorted = chosen.map((option) => option.code).sort((a, b) => a - b);
  if (sorted.length === 0) return { answer: { empty: 'skipped' } };

  return { answer: { value: typeof other === 'string' && other !== '' ? { codes: sorted, other } : sorted } };
}

function hasFields(raw: Readonly<Record<string, unknown>>, code: 'code' | 'codes'): boolean {
  return Object.keys(raw).every((field) => field === code || field === 'other');
}

function notOffered(key: string, options: readonly Option[], found: unknown): AnswerFinding {
  const offered = options
    .slice(0, 20)
    .map((option) => option.code)
    .join(', ');
  return answerFinding(key, 'not_offered', { found: quotedRaw(found), offered });
}

function otherFinding(key: string, other: unknown, takesText: boolean): AnswerFinding | null {
  if (other === undefined || other === '') return null;

  return takesText
    ? textFinding(key, other, LIMITS.otherText)
    : answerFinding(key, 'malformed', { expected: 'a code without a text: this option asks for none' });
}

/** Nothing chosen is 'skipped', whatever the bounds: whether that will do is for `required` to say. */
function countFinding({ key, min = 0, max }: ChoicesQuestion, chosen: readonly Option[]): AnswerFinding | null {
  const alone = chosen.find((option) => option.exclusive === true);
  if (alone !== undefined)
    return chosen.length > 1 ? answerFinding(key, 'chosen_with_exclusive', { code: alone.code }) : null;

  if (chosen.length > 0 && chosen.length < min) return answerFinding(key, 'too_few_chosen', { min });

  return max !== undefined && chosen.length > max ? answerFinding(key, 'too_many_chosen', { max }) : null;
}
