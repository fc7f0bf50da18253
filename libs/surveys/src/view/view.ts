import type { Answer } from '../answers/answer.js';
import type { Language } from '../definition/language.js';
import type { QuestionKind } from '../definition/question.js';

/** A point of a scale as it is shown; between the labelled points the label may be missing. */
export interface PointView {
  readonly code: number;
  readonly label: string | null;
}

/** An option as it is shown. `other` takes a text beside it; `exclusive` goes with no other. */
export interface OptionView {
  readonly code: number;
  readonly label: string;
  readonly other: boolean;
  readonly exclusive: boolean;
}

/** A row of a matrix; answer it as `matrix.row`. */
export interface RowView {
  readonly key: string;
  readonly text: string;
  readonly answer: Answer | null;
  readonly rejected: unknown;
  readonly finding: string | null;
}

/** Bounds for the controls of a rendering; the engine checks them anyway. */
export interface LimitsView {
  readonly min?: number | string;
  readonly max?: number | string;
  readonly decimals?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  /** Of a photo: whether the gallery may be offered. */
  readonly from?: 'camera' | 'any';
  readonly unit?: string;
}

/**
 * A question as a rendering shows it, all texts in the respondent's language. What a kind brings:
 *
 * | kind | points | options | rows | limits |
 * | --- | --- | --- | --- | --- |
 * | scale, recommend, ease | yes | | | |
 * | yes_no, choice, choices | | yes (choices: min, max in limits) | | |
 * | matrix | yes | | yes | |
 * | short_text, long_text | | | | maxLength, minLength |
 * | number, date | | | | min, max, decimals, unit |
 * | timed | | | | max (seconds) |
 * | counter | | | | min, max, unit |
 * | photo | | | | min, max, from |
 */
export interface QuestionView {
  readonly key: string;
  readonly kind: QuestionKind;
  /** The heading of its block, on the first question shown of it. */
  readonly heading: string | null;
  readonly text: string;
  readonly help: string | null;
  /** What the product adds: 'Choose at most 3'. */
  readonly hint: string | null;
  readonly required: boolean;
  readonly points: readonly PointView[];
  readonly options: readonly OptionView[];
  readonly rows: readonly RowView[];
  readonly limits: LimitsView;
  /** The words of 'does not apply' and 'rather not say' where they are offered. */
  readonly notApplicable: string | null;
  readonly refuse: string | null;
  readonly answer: Answer | null;
  /** What was entered and could not be read, as it came, to be shown again; undefined if nothing was. */
  readonly rejected: unknown;
  /** What is amiss, in words; null when nothing is, or the respondent has not tried to leave the page. */
  readonly finding: string | null;
}

/** The open page. */
export interface PageView {
  readonly state: 'page';
  readonly language: Language;
  readonly title: string;
  /** On the first page only. */
  readonly introduction: string | null;
  readonly privacy: string | null;
  /** `index` counts from 0 among the pages shown. */
  readonly page: { readonly key: string; readonly index: number; readonly count: number };
  readonly progress: number;
  readonly questions: readonly QuestionView[];
  /** There is no page before, or after. */
  readonly first: boolean;
  readonly last: boolean;
}

/** After handing in. */
export interface ThanksView {
  readonly state: 'thanks';
  readonly language: Language;
  readonly title: string;
  readonly thanks: string;
  readonly privacy: string | null;
}

export type View = PageView | ThanksView;
