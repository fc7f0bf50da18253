import type { Asked, Placed, Scored } from './asked.js';
import type { ChecklistQuestion } from './checklist-question.js';
import type { Text } from './language.js';

/** A point of a scale. The first and the last bear a label; those between may. */
export interface Point {
  readonly code: number;
  readonly label?: Text;
}

/** 2 to 11 points with ascending, consecutive codes, so that every step is worth the same. */
export interface ScaleQuestion extends Asked, Scored {
  readonly kind: 'scale';
  readonly points: readonly Point[];
}

/** 'How likely are you to recommend us', 0 to 10. Without `low` and `high` the ends are worded by the product. */
export interface RecommendQuestion extends Asked, Scored {
  readonly kind: 'recommend';
  readonly low?: Text;
  readonly high?: Text;
}

/** 'How easy was it', 1 (hard) to 7 (easy). Without `low` and `high` the ends are worded by the product. */
export interface EaseQuestion extends Asked, Scored {
  readonly kind: 'ease';
  readonly low?: Text;
  readonly high?: Text;
}

/** An option of a choice; its code is what is stored, and never changes its meaning once published. */
export interface Option {
  readonly code: number;
  readonly label: Text;
  /** Stays at the end when the order is random. */
  readonly pinned?: boolean;
  /** Asks for a text of one's own; at most one option, always pinned. */
  readonly other?: boolean;
  /** In `choices`: goes with no other option ('none of these'); always pinned. */
  readonly exclusive?: boolean;
}

/** `random` is drawn from the respondent's seed and stays the same for that respondent. */
export type Order = 'fixed' | 'random';

export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly order?: Order;
}

export interface ChoicesQuestion extends Asked {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly order?: Order;
  /** Fewest and most options that may be chosen. */
  readonly min?: number;
  readonly max?: number;
}

export interface Row extends Scored {
  readonly key: string;
  readonly text: Text;
}

/** Several rows answered on one scale; each row is an item of its own, `matrix.row`. */
export interface MatrixQuestion extends Asked {
  readonly kind: 'matrix';
  readonly rows: readonly Row[];
  readonly points: readonly Point[];
  readonly order?: Order;
}

export interface YesNoQuestion extends Asked, Scored {
  readonly kind: 'yes_no';
  /** A yes allows the organisation to contact the respondent about these answers. */
  readonly contact?: boolean;
}

export interface TextQuestion extends Asked {
  readonly kind: 'short_text' | 'long_text';
  readonly maxLength?: number;
  /** Fewest characters, where anything is written at all. */
  readonly minLength?: number;
}

export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Digits after the decimal point, 0 (whole numbers, the default) to 6. */
  readonly decimals?: number;
  readonly unit?: Text;
}

/** `min` and `max` are days as `2025-12-31`. */
export interface DateQuestion extends Asked {
  readonly kind: 'date';
  readonly min?: string;
  readonly max?: string;
}

/** A text that asks nothing, and has no answer in the record. */
export interface Statement extends Placed {
  readonly kind: 'statement';
}

/** A question that has an answer in the record. */
export type AskedQuestion =
  | ScaleQuestion
  | RecommendQuestion
  | EaseQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | MatrixQuestion
  | YesNoQuestion
  | TextQuestion
  | NumberQuestion
  | DateQuestion
  | ChecklistQuestion;

export type Question = AskedQuestion | Statement;

export type QuestionKind = Question['kind'];

/** Whether a way of asking leaves a question out. */
export function isOmitted(question: Question, rendering: string | undefined): boolean {
  return isAsked(question) && question.omit?.some((each) => each === rendering) === true;
}

/** Whether a question is answered at all: everything but a statement. */
export function isAsked(question: Question): question is AskedQuestion {
  return question.kind !== 'statement';
}
