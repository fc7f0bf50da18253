import { LIMITS, textsIn, type Language, type PointView, type QuestionView } from '#surveys';
import type { Entered } from './entered.js';

/** A control that is chosen: a button of a scale, an option, a box to tick. */
export interface Mark {
  id: string;
  name: string;
  value: string | number;
  type: 'radio' | 'checkbox';
  label: string | number;
  /** Said after the label to those who hear the page. */
  unseen: string | null;
  checked: boolean;
  focus: boolean;
  /** The field for a text of one's own beside an option. */
  other: { name: string; value: string; label: string; most: number } | null;
}

/** A row of numbers to choose from, with the words of its ends. */
export interface Cells {
  count: number;
  low: string | null;
  high: string | null;
  marks: Mark[];
}

/** Where a question stands and whether the page opens on it. */
export interface Place {
  language: Language;
  focus: boolean;
}

/** The controls of a question's options or points, in their order. */
export function marksOf(question: QuestionView, entered: Entered, { language, focus }: Place): Mark[] {
  const { key, kind } = question;
  const type = kind === 'choices' ? 'checkbox' : 'radio';
  const shown = question.options.length > 0 ? question.options : question.points;
  return shown.map((each, index) => ({
    id: `q-${key}-${each.code}`,
    name: key,
    value: each.code,
    type,
    label: each.label ?? each.code,
    unseen: null,
    checked: entered.codes.has(each.code),
    focus: focus && index === 0,
    other:
      'other' in each && each.other
        ? { name: `${key}.other`, value: entered.other, label: textsIn(language).other, most: LIMITS.otherText }
        : null,
  }));
}

/** A scale without words between its ends: a row of numbers, the words below it. */
export function cellsOf(points: readonly PointView[], marks: Mark[]): Cells {
  const label = (index: number) => points.at(index)?.label ?? null;
  const numbered = marks.map((mark, index) => ({ ...mark, label: mark.value, unseen: points[index]?.label ?? null }));
  return { count: points.length, low: label(0), high: label(-1), marks: numbered };
}

/** The emptinesses that are offered, beside the answers; typed answers have a box of their own for them. */
export function asideOf(question: QuestionView, key: string, entered: Entered): Mark[] {
  const isMarked =
    question.kind === 'matrix' ||
    ((question.points.length > 0 || question.options.length > 0) && question.kind !== 'choices');
  const offered: [string, string | null][] = [
    ['not_applicable', question.notApplicable],
    ['refused', question.refuse],
  ];
  return offered.flatMap(([value, label]) =>
    label === null
      ? []
      : {
          id: `q-${key}-${value}`,
          name: isMarked ? key : `${key}.empty`,
          value,
          type: isMarked ? ('radio' as const) : ('checkbox' as const),
          label,
          unseen: null,
          checked: entered.empty === value,
          focus: false,
          other: null,
        },
  );
}
