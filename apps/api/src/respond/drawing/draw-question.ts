import { numberWords, textsIn, type PointView, type QuestionView } from '#surveys';
import { asideOf, cellsOf, marksOf, type Cells, type Mark, type Place } from './draw-marks.js';
import { enteredIn, type Entered } from './entered.js';

/** A question as its template shows it: what stands around it, and exactly one of `list`, `cells`, `rows`, `line`, `area`. */
export interface DrawnQuestion {
  id: string;
  heading: string | null;
  text: string;
  optional: string | null;
  help: string | null;
  hint: string | null;
  finding: string | null;
  /** Ids of what explains the question, for those who hear the page. */
  described: string | null;
  isStatement: boolean;
  list: { shape: string; marks: Mark[] } | null;
  cells: Cells | null;
  rows: { id: string; text: string; finding: string | null; described: string | null; cells: Cells; aside: Mark[] }[];
  legend: PointView[];
  line: Field | null;
  area: Field | null;
  /** 'Does not apply' and 'I would rather not say'. */
  aside: Mark[];
}

interface Field {
  name: string;
  type: string;
  mode: string | null;
  value: string;
  unit: string | null;
  min: string | number | null;
  max: string | number | null;
  most: number | null;
  invalid: boolean;
  focus: boolean;
}

/** Lays a question out for a page without script. `focus` puts the reader into its first control. */
export function drawQuestion(question: QuestionView, { language, focus }: Place): DrawnQuestion {
  const id = `q-${question.key}`;
  const texts = textsIn(language);
  const entered = enteredIn(question.answer, question.rejected);
  const marks = marksOf(question, entered, { language, focus });
  const isTyped = ['short_text', 'long_text', 'number', 'date'].includes(question.kind);
  const isScale = question.points.length > 0 && question.kind !== 'matrix';
  const isWordy = question.points.every(({ label }) => label !== null);
  const [help, hint, finding] = [question.help, question.hint, question.finding];
  return {
    id,
    heading: question.heading,
    text: question.text,
    optional: question.required || question.kind === 'statement' ? null : texts.optional,
    help,
    hint,
    finding,
    described: describedBy(id, { help, hint, finding }),
    isStatement: question.kind === 'statement',
    list: question.options.length > 0 || (isScale && isWordy) ? { shape: shapeOf(question), marks } : null,
    cells: isScale && !isWordy ? cellsOf(question.points, marks) : null,
    rows: question.kind === 'matrix' ? rowsOf(question, { language, focus }) : [],
    legend: hasLegend(question) ? question.points.filter(({ label }) => label !== null) : [],
    line: isTyped && question.kind !== 'long_text' ? fieldOf(question, entered, { language, focus }) : null,
    area: question.kind === 'long_text' ? fieldOf(question, entered, { language, focus }) : null,
    aside: question.kind === 'matrix' ? [] : asideOf(question, question.key, entered),
  };
}

function rowsOf(question: QuestionView, { language, focus }: Place): DrawnQuestion['rows'] {
  const first = question.rows.findIndex(({ finding }) => finding !== null);
  return question.rows.map((row, index) => {
    const key = `${question.key}.${row.key}`;
    const id = `q-${key}`;
    const entered = enteredIn(row.answer, row.rejected);
    const focused = focus && index === Math.max(first, 0);
    const marks = marksOf({ ...question, key, options: [] }, entered, { language, focus: focused });
    return {
      id,
      text: row.text,
      finding: row.finding,
      described: describedBy(id, { help: null, hint: null, finding: row.finding }),
      cells: hasLegend(question)
        ? { ...cellsOf(question.points, marks), low: null, high: null }
        : cellsOf(question.points, marks),
      aside: asideOf(question, key, entered),
    };
  });
}

/** Words between the ends of a matrix stand above its rows, once; words at the ends alone stand below each row. */
function hasLegend({ kind, points }: QuestionView): boolean {
  return kind === 'matrix' && points.filter(({ label }) => label !== null).length > 2;
}

function fieldOf(question: QuestionView, entered: Entered, { language, focus }: Place): Field {
  const { kind, limits, rejected } = question;
  // A day that can't be read is shown again as it was typed, which a day's own field would not do.
  const type = kind === 'date' && typeof rejected !== 'string' ? 'date' : 'text';
  const value = typeof entered.text === 'number' ? numberWords(entered.text, textsIn(language)) : entered.text;
  return {
    name: question.key,
    type,
    mode: kind === 'number' ? ((limits.decimals ?? 0) > 0 ? 'decimal' : 'numeric') : null,
    value,
    unit: limits.unit ?? null,
    min: type === 'date' ? (limits.min ?? null) : null,
    max: type === 'date' ? (limits.max ?? null) : null,
    most: limits.maxLength ?? null,
    invalid: question.finding !== null,
    focus,
  };
}

function shapeOf({ kind, points }: QuestionView): string {
  if (kind === 'yes_no') return 'pair';
  return points.length > 0 ? `scale of${points.length}` : 'stack';
}

function describedBy(id: string, parts: Record<string, string | null>): string | null {
  const there = Object.entries(parts).filter(([, text]) => text !== null);
  return there.length === 0 ? null : there.map(([name]) => `${id}-${name}`).join(' ');
}
