import { readDay } from '../files/read-cell.js';
import { cellFault, type ImportFault } from '../files/importer.js';
import type { TableRow } from '../files/read-table.js';
import type { CellCode, SentenceDetails } from '../files/table-sentences.js';
import type { Channel, HandIn } from '../responses/hand-in.js';
import { channels } from '../responses/hand-in.js';
import type { ResponseMapping } from './response-mapping.js';

/** What a row is read under. */
export interface ResponseRowContext {
  mapping: ResponseMapping;
  importId: string;
  /** Names the file's content, so that the same file brought again is the same answers. */
  fileDigest: string;
  /** Codes of the organisation's stores. */
  storeCodes: ReadonlySet<string>;
}

/** Reads one row as a hand-in. Numbers in cells are numbers, other text is text; codes are translated first. */
export function readResponseRow(
  row: TableRow,
  context: ResponseRowContext,
): { handIn: HandIn } | { faults: ImportFault[] } {
  const { mapping } = context;
  const faults: ImportFault[] = [];
  const fault = (field: string, code: CellCode, details: SentenceDetails = {}) =>
    faults.push(cellFault({ line: row.line, field, value: row.cells[field] ?? '' }, code, details));
  if (row.fault !== null) fault('', row.fault.code, row.fault.details);
  const storeCode = mapping.store === undefined ? null : (row.cells[mapping.store] ?? '');
  if (mapping.store !== undefined && !context.storeCodes.has(storeCode ?? ''))
    fault(mapping.store, 'unknown_store', { code: (storeCode ?? '').slice(0, 50) });
  const answeredOn = dayOf(row, mapping);
  if (answeredOn === null) fault(mapping.answeredOn, 'unusable_date');
  const weight = weightOf(row, mapping);
  if (weight === null) fault(mapping.weight ?? '', 'unusable_weight');
  const language = languageOf(row, mapping);
  if (language === null) fault('language', 'unmapped_language');
  const channel = channelOf(row, mapping);
  if (channel === null) fault('channel', 'unknown_channel', { allowed: channels.join(', ') });
  if (faults.length > 0 || answeredOn === null || weight === null || language === null || channel === null)
    return { faults };
  const key =
    mapping.submissionKey === undefined
      ? `${context.fileDigest}:${row.line}`
      : `${mapping.surveyVersionId}:${row.cells[mapping.submissionKey]}`;
  const handIn: HandIn = {
    submissionKey: `import:${key}`.slice(0, 200),
    surveyVersionId: mapping.surveyVersionId,
    storeCode,
    channel,
    language,
    answeredOn,
    weight,
    answers: answersOf(row, mapping),
    strict: false,
    importId: context.importId,
  };
  return { handIn };
}

function answersOf(row: TableRow, mapping: ResponseMapping): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [question, { column, codes, blank }] of Object.entries(mapping.questions)) {
    const cell = row.cells[column] ?? '';
    const translated = codes && Object.hasOwn(codes, cell) ? codes[cell] : undefined;
    if (translated !== undefined)
      answers[question] = typeof translated === 'object' ? translated : { value: translated };
    else if (cell === '') answers[question] = blank ?? { empty: 'skipped' };
    else answers[question] = { value: /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell };
  }
  return answers;
}

function dayOf(row: TableRow, { answeredOn, dayOrder }: ResponseMapping): string | null {
  const text = answeredOn.includes('{')
    ? answeredOn.replaceAll(/\{([^}]+)\}/g, (_, column: string) => row.cells[column] ?? '')
    : (row.cells[answeredOn] ?? '');
  return readDay(text, dayOrder);
}

function weightOf(row: TableRow, { weight }: ResponseMapping): number | null {
  if (weight === undefined) return 1;
  const value = Number((row.cells[weight] ?? '').replace(',', '.'));
  return Number.isFinite(value) && value >= 0.000_001 && value <= 1_000_000 ? value : null;
}

function languageOf(row: TableRow, { language }: ResponseMapping): string | null {
  if (typeof language === 'string') return language;
  const cell = row.cells[language.column] ?? '';
  return Object.hasOwn(language.codes, cell) ? (language.codes[cell] ?? null) : null;
}

function channelOf(row: TableRow, { channel }: ResponseMapping): Channel | null {
  if (typeof channel === 'string') return channel;
  return channels.find((each) => each === row.cells[channel.column]) ?? null;
}
