import { createHash } from 'node:crypto';
import { askedQuestions, type AskedQuestion } from '#surveys';
import { comparedValues } from '../../customers/fields/compared-values.js';
import type { CustomerField } from '../../customers/fields/field.js';
import { readDay } from '../../files/lists/read-day.js';
import { readLanguageName } from '../../files/lists/read-language.js';
import { cellFault, type ImportFault } from '../../files/lists/importer.js';
import type { TableRow } from '../../files/lists/read-table.js';
import type { CellCode, SentenceDetails } from '../../files/lists/table-sentences.js';
import type { Channel, HandIn } from '../../responses/hand-in.js';
import { channels, leastWeight, mostWeight } from '../../responses/hand-in.js';
import { readAnswerCell, readMatrixCell } from './read-answer-cell.js';
import type { ResponseMapping } from './response-mapping.js';

/** What a row is read under. */
export interface ResponseRowContext {
  mapping: ResponseMapping;
  importId: string;
  /** Names the file's content, so that the same file brought again is the same answers. */
  fileDigest: string;
  /** The organisation's stores, by code and by name in small letters. */
  stores: ReadonlyMap<string, { code: string; timeZone: string }>;
  questions: ReadonlyMap<string, AskedQuestion>;
  /** The fields that results are compared by, with the values that they have so far. */
  fields: readonly (CustomerField & { values: string[] })[];
}

/** Reads one row as a hand-in. Cells are read as their questions want them; codes are translated first. */
export function readResponseRow(
  row: TableRow,
  context: ResponseRowContext,
): { handIn: HandIn } | { faults: ImportFault[] } {
  const { mapping } = context;
  const faults: ImportFault[] = [];
  const fault = (field: string, code: CellCode, details: SentenceDetails = {}) =>
    faults.push(cellFault({ line: row.line, field, value: row.cells[field] ?? '' }, code, details));
  if (row.fault !== null) fault('', row.fault.code, row.fault.details);
  const storeText = mapping.store === undefined ? '' : (row.cells[mapping.store] ?? '');
  const store = context.stores.get(storeText.toLowerCase());
  if (mapping.store !== undefined && store === undefined)
    fault(mapping.store, 'unknown_store', { code: storeText.slice(0, 50) });
  const answeredOn = dayOf(row, mapping, store?.timeZone);
  if (answeredOn === null) fault(mapping.answeredOn, 'unusable_date');
  const weight = weightOf(row, mapping);
  if (weight === null) fault(mapping.weight ?? '', 'unusable_weight');
  const language = languageOf(row, mapping);
  if (language === null) fault('language', 'unmapped_language');
  const channel = channelOf(row, mapping);
  if (channel === null) fault('channel', 'unknown_channel', { allowed: channels.join(', ') });
  const submissionKey = keyOf(row, context);
  if (submissionKey === null) fault(mapping.submissionKey ?? '', 'key_needed');
  if (answeredOn === null || weight === null || language === null || channel === null || submissionKey === null)
    return { faults };
  if (faults.length > 0) return { faults };
  const { surveyVersionId } = mapping;
  const storeCode = store?.code ?? null;
  const answers = answersOf(row, context);
  const known = fieldsOf(row, context);
  for (const { field, code, details } of known.faults) fault(field, code, details);
  if (faults.length > 0) return { faults };
  const fields = Object.keys(known.values).length === 0 ? {} : { fields: known.values };
  const told = { submissionKey, surveyVersionId, storeCode, channel, language, answeredOn, weight, answers, ...fields };
  return { handIn: { ...told, judgesDay: true, strict: false, importId: context.importId } };
}

/** Every question that a mapping may name, with the questions of a matrix by their rows. */
export function questionsByKey(definition: Parameters<typeof askedQuestions>[0]): Map<string, AskedQuestion> {
  return new Map(
    askedQuestions(definition).flatMap((question): [string, AskedQuestion][] => [
      [question.key, question],
      ...(question.kind === 'matrix'
        ? question.rows.map(({ key }): [string, AskedQuestion] => [`${question.key}.${key}`, question])
        : []),
    ]),
  );
}

function fieldsOf(row: TableRow, { mapping, fields }: ResponseRowContext) {
  const columns = Object.entries(mapping.fields ?? {});
  const given = columns.flatMap(([key, column]) => (row.cells[column] ? [[key, row.cells[column]] as const] : []));
  const { values, choices, findings } = comparedValues(fields, Object.fromEntries(given), {
    dayOrder: mapping.dayOrder,
    decimalMark: null,
  });
  for (const { field, value } of choices) fields.find(({ key }) => key === field)?.values.push(value);
  const faults = findings.map(({ field, code, details = {} }) => {
    return { field: mapping.fields?.[field ?? ''] ?? '', code: code as CellCode, details };
  });
  return { values, faults };
}

/** Names a row for ever: by its key column, else by the file's content and the line. */
function keyOf(row: TableRow, { mapping, fileDigest }: ResponseRowContext): string | null {
  if (mapping.submissionKey === undefined) return `import:${fileDigest}:${row.line}`;
  const told = row.cells[mapping.submissionKey] ?? '';
  if (told === '') return null;
  const short = told.length > 100 ? createHash('sha256').update(told).digest('hex') : told;
  return `import:${mapping.surveyVersionId}:${short}`;
}

function answersOf(row: TableRow, { mapping, questions }: ResponseRowContext): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [key, { column, codes, blank }] of Object.entries(mapping.questions)) {
    const cell = row.cells[column] ?? '';
    const translated = codes && Object.hasOwn(codes, cell) ? codes[cell] : undefined;
    const question = questions.get(key);
    if (translated !== undefined) answers[key] = typeof translated === 'object' ? translated : { value: translated };
    else if (cell === '') answers[key] = blank ?? { empty: 'skipped' };
    else if (question === undefined) answers[key] = { value: cell };
    else if (question.kind === 'matrix' && key.includes('.')) answers[key] = readMatrixCell(question.points, cell);
    else answers[key] = readAnswerCell(question, cell, mapping.dayOrder);
  }
  return answers;
}

function dayOf(row: TableRow, { answeredOn, dayOrder }: ResponseMapping, timeZone?: string): string | null {
  const text = answeredOn.includes('{')
    ? answeredOn.replaceAll(/\{([^}]+)\}/g, (_, column: string) => row.cells[column] ?? '')
    : (row.cells[answeredOn] ?? '');
  return readDay(text, dayOrder, timeZone);
}

/** A plain number with a point or a comma; what could be thousands or a part of one is none. */
function weightOf(row: TableRow, { weight }: ResponseMapping): number | null {
  if (weight === undefined) return 1;
  const cell = (row.cells[weight] ?? '').trim();
  const value = /^\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell.replace(',', '.')) : NaN;
  return value >= leastWeight && value <= mostWeight ? value : null;
}

function languageOf(row: TableRow, { language }: ResponseMapping): string | null {
  if (typeof language === 'string') return language;
  const cell = row.cells[language.column] ?? '';
  return Object.hasOwn(language.codes, cell) ? (language.codes[cell] ?? null) : readLanguageName(cell);
}

function channelOf(row: TableRow, { channel }: ResponseMapping): Channel | null {
  if (typeof channel === 'string') return channel;
  const cell = (row.cells[channel.column] ?? '').toLowerCase();
  return channels.find((each) => each === cell) ?? null;
}
