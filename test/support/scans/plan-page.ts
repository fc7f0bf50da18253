import type { SeededRandom } from '../../scoring/seeded-random.ts';
import { cross, dot, ring, scribble, tick, tickBeside, writing, type Drawing, type Place } from './hands.ts';

/** A page of `layout.json`, as far as marking it needs. */
export interface PrintedPage {
  readonly sheet: string;
  readonly page: number;
  readonly pdf_page: number;
  readonly boxes: readonly (Millimetres & { id: string; question: string; choice: number | string; many?: boolean })[];
  readonly fields: readonly (Millimetres & { id: string; question: string; cells_mm?: number[]; cell_mm?: number })[];
}
export interface Millimetres {
  readonly x_mm: number;
  readonly y_mm: number;
  readonly w_mm: number;
  readonly h_mm: number;
}

/** What was drawn for a question, and what becomes of it: an answer, or a person who has to look. */
export interface QuestionTruth {
  readonly question: string;
  readonly how: string;
  readonly choice: readonly (number | string)[] | 'person';
  readonly marks: Readonly<Record<string, 'marked' | 'empty' | 'cancelled' | 'any'>>;
}

export interface PageTruth {
  readonly questions: readonly QuestionTruth[];
  readonly written: Readonly<Record<string, boolean>>;
  readonly drawings: readonly { readonly draw: Drawing; readonly place: Place }[];
}

type Box = PrintedPage['boxes'][number];

const placeOf = ({ x_mm, y_mm, w_mm, h_mm }: Millimetres): Place => ({ x: x_mm, y: y_mm, width: w_mm, height: h_mm });

/** Decides what somebody marks on a page. `odd`: the share of questions that only a person may decide. */
export function planPage(page: PrintedPage, random: SeededRandom, odd: number): PageTruth {
  const questions = new Map<string, Box[]>();
  for (const box of page.boxes) questions.set(box.question, [...(questions.get(box.question) ?? []), box]);
  const drawings: { draw: Drawing; place: Place }[] = [];
  const truths = [...questions].map(([question, boxes]): QuestionTruth => {
    const plan = random.next() < odd ? oddPlan(boxes, random) : clearPlan(boxes, random);
    for (const { draw, box } of plan.drawn) drawings.push({ draw, place: placeOf(box) });
    const marks = Object.fromEntries(boxes.map(({ id }) => [id, plan.marks[id] ?? ('empty' as const)]));
    return { question, how: plan.how, choice: plan.choice, marks };
  });
  const written: Record<string, boolean> = {};
  for (const field of page.fields) {
    written[field.id] = random.next() < 0.5;
    if (written[field.id] === true)
      for (const place of writingPlaces(field, random)) drawings.push({ draw: writing, place });
  }
  return { questions: truths, written, drawings };
}

function writingPlaces(field: PrintedPage['fields'][number], random: SeededRandom): Place[] {
  const { x, y, width, height } = placeOf(field);
  const cells = field.cells_mm ?? [];
  if (cells.length === 0) return [{ x, y, width, height: Math.min(height, 9) }];
  const count = 1 + Math.floor(random.next() * cells.length);
  return cells.slice(0, count).map((cell) => ({ x: x + cell - 0.8, y, width: 6.5, height }));
}

interface Plan {
  readonly how: string;
  readonly choice: QuestionTruth['choice'];
  readonly marks: Record<string, 'marked' | 'cancelled' | 'any'>;
  readonly drawn: readonly { readonly draw: Drawing; readonly box: Box }[];
}

function clearPlan(boxes: readonly Box[], random: SeededRandom): Plan {
  const one = pick(boxes, random);
  const kind = random.next();
  if (kind < 0.1) return { how: 'nothing', choice: [], marks: {}, drawn: [] };
  const options = boxes.filter(({ many }) => many === true);
  if (options.length > 1) {
    const chosen = options.filter(() => random.next() < 0.4);
    const all = chosen.length > 0 ? chosen : [pick(options, random)];
    return {
      how: 'several',
      choice: all.map(({ choice }) => choice),
      marks: Object.fromEntries(all.map(({ id }) => [id, 'marked' as const])),
      drawn: all.map((box) => ({ draw: cross, box })),
    };
  }
  const marked = { [one.id]: 'marked' as const };
  if (kind < 0.22) return { how: 'tick', choice: [one.choice], marks: marked, drawn: [{ draw: tick, box: one }] };
  const others = boxes.filter((box) => box !== one);
  if (kind < 0.34 && others.length > 0) {
    const wrong = pick(others, random);
    return {
      how: 'correction',
      choice: [one.choice],
      marks: { ...marked, [wrong.id]: 'cancelled' },
      drawn: [
        { draw: cross, box: wrong },
        { draw: scribble, box: wrong },
        { draw: cross, box: one },
      ],
    };
  }
  return { how: 'cross', choice: [one.choice], marks: marked, drawn: [{ draw: cross, box: one }] };
}

function oddPlan(boxes: readonly Box[], random: SeededRandom): Plan {
  const one = pick(boxes, random);
  const others = boxes.filter((box) => box !== one);
  const single = boxes.every(({ many }) => many !== true);
  const alone = (how: string, draw: Drawing): Plan => ({
    how,
    choice: 'person',
    marks: { [one.id]: 'any' },
    drawn: [{ draw, box: one }],
  });
  const kind = Math.floor(random.next() * 5);
  if (kind === 0 && single && others.length > 0) {
    const other = pick(others, random);
    const drawn = [one, other].map((box) => ({ draw: cross, box }));
    return { how: 'two crosses', choice: 'person', marks: { [one.id]: 'any', [other.id]: 'any' }, drawn };
  }
  if (kind === 1) return alone('dot', dot);
  if (kind === 2) return alone('ring', ring);
  if (kind === 3) return alone('beside', tickBeside);
  return alone('scribble', scribble);
}

function pick<Value>(values: readonly Value[], random: SeededRandom): Value {
  return values[Math.floor(random.next() * values.length)] as Value;
}
