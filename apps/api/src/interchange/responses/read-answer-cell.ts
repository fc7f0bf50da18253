import type { AskedQuestion, Text } from '#surveys';
import { EMPTINESSES } from '#surveys';
import { readDay, type DayOrder } from '../../files/lists/read-day.js';

const yes = new Set(['yes', 'kyllä', 'ja', 'taip', 'ya', 'true', 'y']);
const no = new Set(['no', 'ei', 'nej', 'ne', 'tidak', 'tak', 'false', 'n']);
const whole = /^-?\d+(?:[.,]0+)?$/;

/**
 * Reads a cell as its kind of question wants it: text stays text, `4,5` is a number, `1,2` are two choices, labels in any of the
 * survey's languages are their codes, `31.12.2025` is a day, and `<refused>` is what an export writes for it. What fits nothing
 * is handed on as it stands, for the intake to refuse.
 */
export function readAnswerCell(question: AskedQuestion, cell: string, dayOrder: DayOrder): unknown {
  const empty = EMPTINESSES.find((each) => cell === `<${each}>`);
  if (empty !== undefined) return { empty };
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return { value: cell };
    case 'number':
    case 'counter':
    case 'timed':
      return { value: numberIn(cell) ?? cell };
    case 'date':
      return { value: readDay(cell, dayOrder) ?? cell };
    case 'yes_no':
      return { value: yes.has(cell.toLowerCase()) ? 1 : no.has(cell.toLowerCase()) ? 0 : codeIn(cell, []) };
    case 'scale':
      return { value: codeIn(cell, question.points) };
    case 'choice':
      return { value: choiceIn(cell, question.options) };
    case 'choices':
      return { value: choicesIn(cell, question.options) };
    case 'matrix':
      return matrixIn(cell, question.points);
    default:
      return { value: codeIn(cell, []) };
  }
}

/** Reads a cell of a matrix's row. */
export function readMatrixCell(points: readonly Labelled[], cell: string): unknown {
  const empty = EMPTINESSES.find((each) => cell === `<${each}>`);
  return empty === undefined ? { value: codeIn(cell, points) } : { empty };
}

interface Labelled {
  readonly code: number;
  readonly label?: Text;
  readonly other?: boolean;
}

function numberIn(cell: string): number | null {
  const bare = cell.replaceAll(/[\s\u00a0\u202f]/g, '');
  return /^-?\d+(?:[.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}

function codeIn(cell: string, labelled: readonly Labelled[]): number | string {
  if (whole.test(cell)) return Number(cell.replace(',', '.'));
  const plain = cell.toLowerCase();
  const found = labelled.find(({ label }) => Object.values(label ?? {}).some((text) => text?.toLowerCase() === plain));
  return found?.code ?? cell;
}

function choiceIn(cell: string, options: readonly Labelled[]): unknown {
  const [, code, other] = /^(\d+) (.+)$/s.exec(cell) ?? [];
  const isOther = code !== undefined && options.some((option) => option.other && option.code === Number(code));
  return isOther ? { code: Number(code), other } : codeIn(cell, options);
}

function choicesIn(cell: string, options: readonly Labelled[]): unknown {
  const single = codeIn(cell, options);
  if (typeof single === 'number') return [single];
  if (/^\d+(?:[\s,;|/+]+\d+)*[\s,;|]*$/.test(cell)) return cell.match(/\d+/g)?.map(Number);
  const [, codes = '', other] = /^((?:\d+ )+)(\D.*)$/s.exec(cell) ?? [];
  if (other !== undefined && options.some((option) => option.other))
    return { codes: codes.trim().split(' ').map(Number), other };
  return cell
    .split(/\s*[;|\n]\s*|\s*,\s*/)
    .filter(Boolean)
    .map((part) => codeIn(part, options));
}

function matrixIn(cell: string, points: readonly Labelled[]): unknown {
  const rows = [...cell.matchAll(/([a-z][a-z0-9_]*)=(<[a-z_]+>|\S+)/g)];
  if (rows.length === 0) return { value: cell };
  return { rows: Object.fromEntries(rows.map(([, row = '', value = '']) => [row, readMatrixCell(points, value)])) };
}
