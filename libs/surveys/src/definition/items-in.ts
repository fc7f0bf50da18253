import type { Definition } from './definition.js';
import { placedQuestions } from './placed-questions.js';
import { LIMITS } from './limits.js';
import type { Role, Scored } from './asked.js';
import type { Point, Question } from './question.js';

/** A scored answer: what it counts towards, and between which codes it lies. */
export interface Item {
  /** `overall`, or `staff.courtesy` for a row of a matrix. */
  readonly key: string;
  readonly question: string;
  readonly row: string | null;
  readonly principle: string | null;
  readonly role: Role | null;
  readonly weight: number;
  /** The lowest code is the best. */
  readonly reverse: boolean;
  readonly min: number;
  readonly max: number;
  /** The block it is in: a section of a checklist. */
  readonly section: string;
  /** Points in a visit's score. */
  readonly worth: number;
  readonly critical: boolean;
  /** For seconds: what is worth all, and what nothing. */
  readonly timed: { readonly fullAt: number; readonly zeroAt: number } | null;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const known = new WeakMap<Definition, readonly Item[]>();

/**
 * The items of a definition, in the order of the file: every question or matrix row that measures a principle, has
 * a role or is worth points. Questions that do neither are not scored. Remembered per definition, so it may be called for each response.
 *
 * @example
 * itemsIn(definition)[0];
 * // { key: 'overall', question: 'overall', row: null, principle: null, role: 'overall',
 * //   weight: 1, reverse: false, min: 1, max: 5, section: 'start', worth: 1, critical: false, timed: null }
 */
export function itemsIn(definition: Definition): readonly Item[] {
  const remembered = known.get(definition);
  if (remembered !== undefined) return remembered;

  const items = placedQuestions(definition).flatMap(({ question, block }) =>
    itemsOf(question).map((item) => ({ ...item, section: block.key })),
  );
  known.set(definition, items);
  return items;
}

type Unplaced = Omit<Item, 'section'>;

function itemsOf(question: Question): Unplaced[] {
  switch (question.kind) {
    case 'scale':
      return item(question.key, null, question, endsOf(question.points));
    case 'recommend':
      return item(question.key, null, question, { min: 0, max: 10 });
    case 'ease':
      return item(question.key, null, question, { min: 1, max: 7 });
    case 'yes_no':
      return item(question.key, null, question, { min: 0, max: 1 });
    case 'timed': {
      const { fullAt, zeroAt } = question;
      return item(question.key, null, question, { min: 0, max: LIMITS.seconds }, { fullAt, zeroAt });
    }
    case 'matrix':
      return question.rows.flatMap((row) => item(question.key, row.key, row, endsOf(question.points)));
    default:
      return [];
  }
}

function item(
  question: string,
  row: string | null,
  scored: Scored,
  range: Range,
  timed: Item['timed'] = null,
): Unplaced[] {
  if (scored.measures === undefined && scored.role === undefined && scored.worth === undefined) return [];

  return [
    {
      key: row === null ? question : `${question}.${row}`,
      question,
      row,
      principle: scored.measures?.principle ?? null,
      role: scored.role ?? null,
      weight: scored.measures?.weight ?? 1,
      reverse: scored.measures?.reverse ?? false,
      ...range,
      worth: scored.worth ?? scored.measures?.weight ?? 0,
      critical: scored.critical ?? false,
      timed,
    },
  ];
}

function endsOf(points: readonly Point[]): Range {
  return { min: points[0]?.code ?? 0, max: points.at(-1)?.code ?? 0 };
}
