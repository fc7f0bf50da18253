import type { QuestionView } from '#surveys';

/** What a pressed key means. */
export type Pressed =
  | { kind: 'answer'; answer: unknown }
  /** Left blank: it may be. */
  | { kind: 'leave' }
  | { kind: 'again' | 'wrong' | 'silent' };

/** Whether a question is answered by figures, one after another, and not by one key. */
export const isTyped = ({ kind }: Pick<QuestionView, 'kind'>): boolean => kind === 'recommend' || kind === 'number';

/** A choice and the key that stands for it. */
export interface KeyedChoice {
  key: string;
  label: string;
  code: number;
}

/** The choices of a question with their keys: the code is the key; no is 2, since 0 has another use. */
export function keyedChoices({ kind, points, options }: QuestionView): KeyedChoice[] {
  const choices = points.length > 0 ? points : options;
  return choices.map(({ code, label }) => ({
    key: String(kind === 'yes_no' && code === 0 ? 2 : code),
    label: label ?? '',
    code,
  }));
}

/** How many keys are waited for at most; fewer are taken after a while. */
export function mostKeys(question: QuestionView): number {
  if (question.kind === 'recommend') return 2;
  if (question.kind !== 'number') return 1;
  const { max } = question.limits;
  return typeof max === 'number' ? String(Math.floor(max)).length + 1 : 10;
}

/** What was pressed means, asked this question. Whatever can't be meant is a wrong key. */
export function readKeys(question: QuestionView, digits: string): Pressed {
  if (digits === '') return { kind: 'silent' };
  if (digits.startsWith('*')) return { kind: 'again' };
  if (digits === '#') return unsaid(question);
  if (isTyped(question)) return typed(question, digits);
  if (digits === '0')
    return question.notApplicable === null
      ? { kind: 'wrong' }
      : { kind: 'answer', answer: { empty: 'not_applicable' } };
  const choice = keyedChoices(question).find(({ key }) => key === digits);
  return choice === undefined ? { kind: 'wrong' } : { kind: 'answer', answer: choice.code };
}

function unsaid({ refuse, required }: QuestionView): Pressed {
  if (refuse !== null) return { kind: 'answer', answer: { empty: 'refused' } };
  return required ? { kind: 'wrong' } : { kind: 'leave' };
}

/** Figures, with # at the end or without. */
function typed({ kind, limits }: QuestionView, digits: string): Pressed {
  const [, figures] = /^(\d{1,15})#?$/.exec(digits) ?? [];
  if (figures === undefined) return { kind: 'wrong' };
  const value = Number(figures);
  const { min = 0, max = Infinity } = kind === 'recommend' ? { max: 10 } : limits;
  return value >= Number(min) && value <= Number(max) ? { kind: 'answer', answer: value } : { kind: 'wrong' };
}
