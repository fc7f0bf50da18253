export type ImportKind = 'customers' | 'stores' | 'responses';

export type ImportStatus =
  'waiting' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled' | 'undoing' | 'undone';

export interface ImportRow {
  id: string;
  kind: ImportKind;
  fileName: string;
  status: ImportStatus;
  bytes: number;
  bytesRead: number;
  rows: number;
  added: number;
  updated: number;
  merged: number;
  unchanged: number;
  /** Rows with something wrong. */
  bad: number;
  /** What the weights of its answers come to, where it has any. */
  weights?: { sum: number; designEffect: number; effectiveN: number } | null;
  /** What undoing left, because it is in use. */
  kept?: number;
  hasFile?: boolean;
  canUndo?: boolean;
  message: string | null;
  reason: string | null;
  reasonDetails: Readonly<Record<string, string | number>>;
  createdAt: string;
  finishedAt: string | null;
  mapping: Record<string, unknown> | null;
}

/** What the first rows tell of a column, were it one of days or amounts. */
export interface ColumnHint {
  dayOrders: string[] | null;
  openDay: string | null;
  decimalMark: string | null;
}

/** What the file looks like, before it is started. */
export interface WaitingImport extends Partial<ImportRow> {
  id: string;
  kind: ImportKind;
  fileName: string;
  bytes: number;
  encoding?: string;
  delimiter?: string;
  /** The workbook's sheet that is read, and all that it has. */
  sheet?: string | null;
  sheets?: string[];
  columns?: string[];
  sample?: string[][];
  /** Rows with letters beyond a–z, and words that look wrong in the languages of the list. */
  letters?: string[][];
  unlikely?: string[];
  hints?: Record<string, ColumnHint>;
  mapping: Record<string, unknown> | null;
  targets?: { key: string; label?: string; required: boolean }[];
}

export interface Fault {
  line: number;
  field: string | null;
  code: string;
  details: Readonly<Record<string, string | number>>;
  message: string;
  value: string | null;
}

/** Something that was there already, and what a line did to it. */
export interface ImportChange {
  line: number;
  kind: 'updated' | 'merged' | 'shared' | 'moved';
  name: string;
  before: Record<string, string | number | null>;
  after: Record<string, string | number | null>;
}
