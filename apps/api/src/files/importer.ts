import type { TableRow } from './read-table.js';
import type { Transaction } from '../database/transaction.js';

/** A column that a file may bring, for the mapping screen. */
export interface ImportTarget {
  key: string;
  required: boolean;
  /** Header names that mean this column, in lower case, for the suggested mapping. */
  known: readonly string[];
}

/** What is wrong with one cell of a file. */
export interface ImportFault {
  line: number;
  field: string;
  code: string;
  message: string;
  value: string;
}

/** What became of the rows. */
export interface ImportCounts {
  added: number;
  updated: number;
  merged: number;
  unchanged: number;
}

/** Takes rows of one kind in. Makes a new state for each run; `take` is called with rows in order. */
export interface ImportRun {
  take(tx: Transaction, rows: readonly TableRow[]): Promise<ImportFault[]>;
  readonly counts: ImportCounts;
}

/** One kind of import. */
export interface Importer {
  readonly kind: 'customers' | 'stores';
  readonly targets: readonly ImportTarget[];
  begin(tx: Transaction, mapping: Readonly<Record<string, string>>): Promise<ImportRun>;
}
