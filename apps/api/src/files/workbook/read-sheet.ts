import type { Archive } from './archive.js';
import type { NumberShape } from './number-formats.js';
import { unusableFile } from '../unusable-file.js';
import { parseXml, readXml, type XmlListener } from './xml.js';

/** What cells are read with. */
export interface CellContext {
  strings: readonly string[];
  shapes: readonly NumberShape[];
  /** Day 0 of the workbook's dates. */
  zero: number;
}

const mostRows = 1_048_576;
const mostCells = 600;
const mostLetters = 80_000_000;
const dayLength = 86_400_000;

/** The texts that cells share. */
export async function readSharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return strings;
  let [letters, text, isText, isSound] = [0, '', false, false];
  await readXml(await archive.read('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isSound = true;
      isText = name === 't' && !isSound;
    },
    close(name) {
      if (name === 'rPh') isSound = false;
      if (name === 't') isText = false;
      if (name !== 'si') return;
      strings.push(text);
      letters += text.length + 8;
      if (letters > mostLetters) throw unusableFile('large_workbook', { limit: mostLetters / 1_000_000 });
    },
    text(part) {
      if (isText) text += part;
    },
  });
  return strings;
}

/** Reads a sheet row by row; rows that are left out come as empty ones, so that rows keep their numbers. */
export async function* readSheet(archive: Archive, part: string, context: CellContext): AsyncGenerator<string[]> {
  const listener = new SheetListener(context);
  for await (const _ of parseXml(await archive.read(part), listener)) yield* listener.taken();
  yield* listener.taken();
}

class SheetListener implements XmlListener {
  #rows: string[][] = [];
  #row: string[] = [];
  #number = 0;
  #column = 0;
  #kind = 'n';
  #style = 0;
  #text = '';
  #isValue = false;

  constructor(private readonly context: CellContext) {}

  taken(): string[][] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#beginRow(Number(attributes['r'] ?? this.#number + 1));
    if (name === 'c') this.#beginCell(attributes);
    if (name === 'v' || name === 't') this.#isValue = true;
  }

  text(part: string): void {
    if (this.#isValue) this.#text += part;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    if (name === 'c' && this.#column < mostCells) this.#row[this.#column] = this.#shown();
    if (name === 'c') this.#column += 1;
    if (name === 'row') this.#rows.push(Array.from(this.#row, (cell) => cell ?? ''));
  }

  #beginRow(number: number): void {
    if (!(number > this.#number) || number > mostRows) throw unusableFile('broken_workbook');
    for (let gap = this.#number + 1; gap < number; gap += 1) this.#rows.push([]);
    this.#number = number;
    this.#row = [];
    this.#column = 0;
  }

  #beginCell({ r: place, t: kind = 'n', s: style = '0' }: Readonly<Record<string, string>>): void {
    const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
    if (letters !== undefined) this.#column = columnOf(letters);
    this.#kind = kind;
    this.#style = Number(style);
    this.#text = '';
  }

  #shown(): string {
    const text = this.#text;
    if (text === '') return '';
    if (this.#kind === 's') return this.context.strings[Number(text)] ?? '';
    if (this.#kind === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (this.#kind === 'd') return text.replace('T', ' ').replace(/ 00:00:00(\.0+)?Z?$/, '');
    return this.#kind === 'n' ? this.#numeral(text) : text;
  }

  #numeral(text: string): string {
    const value = Number(text);
    const shape = this.context.shapes[this.#style] ?? 'number';
    if (!Number.isFinite(value)) return text;
    if (shape === 'date' && value >= 1 && value < 2_958_466) return dayOf(value, this.context.zero);
    const plain =
      Number.isInteger(value) && Math.abs(value) < 1e20
        ? BigInt(value).toString()
        : String(Number(value.toPrecision(15)));
    return typeof shape === 'object' ? plain.padStart(shape.padded, '0') : plain;
  }
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function dayOf(serial: number, zero: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1_440);
  const date = new Date(zero + Math.floor(serial) * dayLength + minutes * 60_000).toISOString();
  return minutes === 0 ? date.slice(0, 10) : `${date.slice(0, 10)} ${date.slice(11, 16)}`;
}
