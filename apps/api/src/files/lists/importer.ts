import type { ImportSettings } from './import-settings.js';
import type { TableRow } from './read-table.js';
import type { Transaction } from '../../database/transaction.js';
import { CELL_SENTENCES, type CellCode, type SentenceDetails } from './table-sentences.js';

/** A column that a file may bring, for the mapping screen. */
export interface ImportTarget {
  key: string;
  required: boolean;
  /** Header names that mean this column, in lower case, for the suggested mapping. */
  known: readonly string[];
  /** Days and amounts are written in ways that may be open. */
  notation?: Notation | undefined;
}

export type Notation = 'day' | 'amount';

/** A column that an organisation has made for itself. */
export interface OwnTarget extends ImportTarget {
  /** Its name, as the organisation calls it. */
  label: string;
}

/** What is wrong with one cell of a file. */
export interface ImportFault {
  line: number;
  field: string;
  code: string;
  /** What the sentence names, for whoever words it in another language. */
  details: SentenceDetails;
  message: string;
  value: string;
}

/** Makes a fault of a line or cell; its sentence is that of the catalogue. */
export function cellFault(
  at: { line: number; field: string; value?: string },
  code: CellCode,
  details: SentenceDetails = {},
): ImportFault {
  const value = (at.value ?? '').slice(0, 200);
  return { line: at.line, field: at.field, code, details, message: CELL_SENTENCES[code](details), value };
}

/** What became of the rows. */
export interface ImportCounts {
  added: number;
  updated: number;
  merged: number;
  unchanged: number;
}

/** What a field was, or is now. */
export type ImportedValue = string | number | boolean | null;

/** Something that was there already and that a row changed, merged with, stands beside, or moved. */
export interface ImportChange {
  line: number;
  kind: 'updated' | 'merged' | 'shared' | 'moved';
  subjectId: string;
  before: Readonly<Record<string, ImportedValue>>;
  after: Readonly<Record<string, ImportedValue>>;
}

/** What some rows gave besides what was written. */
export interface Taken {
  faults: ImportFault[];
  changes: ImportChange[];
}

/** Takes rows of one kind in. Makes a new state for each run; `take` is called with rows in order. */
export interface ImportRun {
  take(tx: Transaction, rows: readonly TableRow[]): Promise<Taken>;
  readonly counts: ImportCounts;
}

/** One kind of import. */
export interface Importer {
  readonly kind: 'customers' | 'stores';
  readonly targets: readonly ImportTarget[];
  /** Columns of the organisation's own, beside those that every one has. */
  ownTargets?(tx: Transaction): Promise<readonly OwnTarget[]>;
  begin(tx: Transaction, settings: ImportSettings): Promise<ImportRun>;
}
