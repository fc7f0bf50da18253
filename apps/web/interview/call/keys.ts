import type { Spoken } from './spoken.js';
import { emptinessOf, enteredIn } from './spoken.js';

/** One answer that is offered, and the key beside it. */
export interface Offered {
  code: number;
  label: string | null;
  /** A number on the scale, shown beside its words. */
  isPoint: boolean;
  key: string | null;
}

/** Keys of 'does not apply' and 'rather not say': both are on every block of figures. */
export const emptinessKeys = { not_applicable: '-', refused: '+' } as const;

/** What is offered, in the order in which it is shown. A point of a scale has its own figure, an option its place. */
export function offeredIn({ question }: Spoken): readonly Offered[] {
  if (question.points.length > 0)
    return question.points.map(({ code, label }) => ({
      code,
      label,
      isPoint: true,
      key: code >= 0 && code <= 10 ? String(code) : null,
    }));
  return question.options.map(({ code, label }, index) => ({
    code,
    label,
    isPoint: false,
    key: index < 9 ? String(index + 1) : null,
  }));
}

/** What a key answers: the raw answer, null to take it back, undefined where the key means nothing here. */
export function answerOfKey(spoken: Spoken, key: string): unknown {
  const { question } = spoken;
  const wanted = key === '\u2212' ? '-' : key;
  for (const [empty, of] of Object.entries(emptinessKeys)) {
    const words = empty === 'refused' ? question.refuse : question.notApplicable;
    if (wanted === of && words !== null) return emptinessOf(spoken) === empty ? null : { empty };
  }
  if (!/^\d$/.test(wanted)) return undefined;
  const offered = offeredIn(spoken);
  // One and then nought is ten.
  const isTen = wanted === '0' && enteredIn(spoken) === 1 && offered.some((each) => each.key === '10');
  const pressed = offered.find((each) => each.key === (isTen ? '10' : wanted));
  return pressed === undefined ? undefined : answerOfChoice(spoken, pressed.code);
}

/** What choosing an offered answer gives: of several, it is turned on or off. */
export function answerOfChoice(spoken: Spoken, code: number): unknown {
  const { question } = spoken;
  if (question.kind !== 'choices') return code;
  const { codes, other } = chosenIn(enteredIn(spoken));
  const lonely = question.options.filter(({ exclusive }) => exclusive).map((option) => option.code);
  const rest = codes.filter((each) => each !== code);
  const isOn = codes.includes(code);
  const chosen = isOn
    ? rest
    : lonely.includes(code)
      ? [code]
      : [...rest.filter((each) => !lonely.includes(each)), code];
  return answerOfCodes(spoken, chosen, other);
}

/** What was chosen, with words of her own. */
export function chosenIn(entered: unknown): { codes: readonly number[]; other: string } {
  if (typeof entered === 'number') return { codes: [entered], other: '' };
  if (Array.isArray(entered)) return { codes: entered as readonly number[], other: '' };
  if (typeof entered !== 'object' || entered === null) return { codes: [], other: '' };
  const { code, codes, other } = entered as { code?: number; codes?: readonly number[]; other?: string };
  return { codes: codes ?? (code === undefined ? [] : [code]), other: other ?? '' };
}

/** Choices with words of her own, where what was chosen takes some. */
export function answerOfCodes({ question }: Spoken, codes: readonly number[], other: string): unknown {
  const takesWords = question.options.some((option) => option.other && codes.includes(option.code));
  const words = other.trim() !== '' && takesWords ? other : null;
  if (question.kind !== 'choices') return words === null ? codes[0] : { code: codes[0], other: words };
  const sorted = [...codes].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return words === null ? sorted : { codes: sorted, other: words };
}
