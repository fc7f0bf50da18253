import type { Block, Definition } from '../src/definition/definition.js';
import type * as Checklist from '../src/definition/checklist-question.js';
import type * as Kinds from '../src/definition/question.js';
import type { Option, Point, Question, Row } from '../src/definition/question.js';

/** Whatever else a question of this kind may state. */
type Extra<Q extends Question> = Partial<Omit<Q, 'kind' | 'key'>>;

/** A survey in English with one sentence for every text; blocks given as questions alone get a page each. */
export function survey(...blocks: readonly Block[]): Definition {
  return {
    format: 'candour-survey/1',
    key: 'survey',
    audience: 'customer',
    setting: 'any',
    languages: ['en'],
    anonymous: false,
    title: { en: 'A survey' },
    introduction: { en: 'Welcome.' },
    thanks: { en: 'Thank you.' },
    blocks,
  };
}

/** A block that starts a new page. */
export function page(key: string, ...questions: readonly Question[]): Block {
  return { key, newPage: true, questions };
}

/** Each respondent sees some of these blocks. */
export function drawing(take: number, blocks: readonly string[], definition: Definition): Definition {
  return { ...definition, draw: { take, blocks } };
}

const text = (key: string): { en: string } => ({ en: `About ${key}?` });

function points(count: number): Point[] {
  return Array.from({ length: count }, (_, index) => ({ code: index + 1, label: { en: `point ${index + 1}` } }));
}

/** A scale from 1 to `count`. */
export function scale(key: string, count: number, extra: Extra<Kinds.ScaleQuestion> = {}): Question {
  return { kind: 'scale', key, text: text(key), points: points(count), ...extra };
}

export function recommend(key: string, extra: Extra<Kinds.RecommendQuestion> = {}): Question {
  return { kind: 'recommend', key, text: text(key), ...extra };
}

export function ease(key: string, extra: Extra<Kinds.EaseQuestion> = {}): Question {
  return { kind: 'ease', key, text: text(key), ...extra };
}

/** Options numbered from 1 by their labels; a label ending in … asks for a text, one in ! goes with no other. */
function options(labels: readonly string[]): Option[] {
  return labels.map((label, index) => ({
    code: index + 1,
    label: { en: label.replace(/[…!]$/, '') },
    ...(label.endsWith('…') ? { other: true } : {}),
    ...(label.endsWith('!') ? { exclusive: true } : {}),
  }));
}

export function choice(key: string, labels: readonly string[], extra: Extra<Kinds.ChoiceQuestion> = {}): Question {
  return { kind: 'choice', key, text: text(key), options: options(labels), ...extra };
}

export function choices(key: string, labels: readonly string[], extra: Extra<Kinds.ChoicesQuestion> = {}): Question {
  return { kind: 'choices', key, text: text(key), options: options(labels), ...extra };
}

/** A matrix of these rows on a scale from 1 to `count`. */
export function matrix(
  key: string,
  rows: readonly string[],
  count: number,
  extra: Extra<Kinds.MatrixQuestion> = {},
): Question {
  const written: Row[] = rows.map((row) => ({ key: row, text: text(row) }));
  return { kind: 'matrix', key, text: text(key), rows: written, points: points(count), ...extra };
}

export function yesNo(key: string, extra: Extra<Kinds.YesNoQuestion> = {}): Question {
  return { kind: 'yes_no', key, text: text(key), ...extra };
}

export function shortText(key: string, extra: Extra<Kinds.TextQuestion> = {}): Question {
  return { text: text(key), ...extra, kind: 'short_text', key };
}

export function longText(key: string, extra: Extra<Kinds.TextQuestion> = {}): Question {
  return { text: text(key), ...extra, kind: 'long_text', key };
}

export function number(key: string, extra: Extra<Kinds.NumberQuestion> = {}): Question {
  return { kind: 'number', key, text: text(key), ...extra };
}

export function date(key: string, extra: Extra<Kinds.DateQuestion> = {}): Question {
  return { kind: 'date', key, text: text(key), ...extra };
}

export function statement(key: string, extra: Extra<Kinds.Statement> = {}): Question {
  return { kind: 'statement', key, text: text(key), ...extra };
}

/** Seconds by a stopwatch: all points up to `fullAt`, none from `zeroAt`. */
export function timed(
  key: string,
  fullAt: number,
  zeroAt: number,
  extra: Extra<Checklist.TimedQuestion> = {},
): Question {
  return { kind: 'timed', key, text: text(key), fullAt, zeroAt, ...extra };
}

export function photo(key: string, extra: Extra<Checklist.PhotoQuestion> = {}): Question {
  return { kind: 'photo', key, text: text(key), ...extra };
}

export function receipt(key: string, extra: Extra<Checklist.ReceiptQuestion> = {}): Question {
  return { kind: 'receipt', key, text: text(key), ...extra };
}

export function place(key: string, extra: Extra<Checklist.PlaceQuestion> = {}): Question {
  return { kind: 'place', key, text: text(key), ...extra };
}

export function counter(key: string, extra: Extra<Checklist.CounterQuestion> = {}): Question {
  return { kind: 'counter', key, text: text(key), ...extra };
}

/** The same survey for shoppers. */
export function checklist(...blocks: readonly Block[]): Definition {
  return { ...survey(...blocks), audience: 'shopper' };
}
