export type ImportKind = 'customers' | 'stores' | 'responses';

export interface ImportRow {
  id: string;
  kind: ImportKind;
  fileName: string;
  status: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  bytes: number;
  bytesRead: number;
  rows: number;
  added: number;
  updated: number;
  merged: number;
  unchanged: number;
  bad: number;
  message: string | null;
  reason: string | null;
  reasonDetails: Readonly<Record<string, string | number>>;
  createdAt: string;
  finishedAt: string | null;
  mapping: Record<string, unknown> | null;
}

/** What the file looks like, before it is started. */
export interface WaitingImport extends Partial<ImportRow> {
  id: string;
  kind: ImportKind;
  fileName: string;
  bytes: number;
  encoding?: string;
  delimiter?: string;
  columns?: string[];
  sample?: string[][];
  mapping: Record<string, unknown> | null;
  targets?: { key: string; label: string; required: boolean }[];
}

export interface Fault {
  line: number;
  field: string | null;
  code: string;
  details: Readonly<Record<string, string | number>>;
  message: string;
  value: string | null;
}
