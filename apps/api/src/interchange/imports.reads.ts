import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { ColumnHints } from '../files/lists/column-hints.js';
import type { ImportChange, ImportFault } from '../files/lists/importer.js';
import type { ImportedWeights } from './responses/imported-weights.js';
import type { TableShape } from '../files/lists/sniff-table.js';
import type { SentenceDetails } from '../files/lists/table-sentences.js';
import { refusePlace } from '../http/page.js';
import { Problem } from '../http/problem.js';

/** Where an import stands. */
export type ImportStatus =
  'waiting' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled' | 'undoing' | 'undone';

/** For so many days an import can be undone, and its file is kept. */
export const undoDays = 30;

/** An import with its file and how far it has come. */
export interface Import extends TableShape {
  id: string;
  kind: 'customers' | 'stores' | 'responses';
  fileName: string;
  fileKey: string;
  /** The workbook of which the file is a sheet, where it has several. */
  sourceKey: string | null;
  sheet: string | null;
  sheets: string[];
  /** What its first rows tell of how days and amounts are written. */
  hints: ColumnHints;
  /** Names the file's content. */
  digest: string | null;
  mapping: Record<string, unknown> | null;
  status: ImportStatus;
  bytes: number;
  bytesRead: number;
  rows: number;
  added: number;
  updated: number;
  merged: number;
  unchanged: number;
  /** Rows with something wrong, and how many cells that is. */
  bad: number;
  badCells: number;
  /** What the weights of its answers come to, where it has any. */
  weights: ImportedWeights | null;
  /** What could not be undone, because it is in use. */
  kept: number;
  /** Whether its file is still kept, so that it can be tried again. */
  hasFile: boolean;
  canUndo: boolean;
  message: string | null;
  /** Code of the reason for which it failed, and what its sentence names. */
  reason: string | null;
  reasonDetails: SentenceDetails;
  createdAt: Date;
  finishedAt: Date | null;
}

const columns = `id, kind, file_name as "fileName", file_key as "fileKey", encoding, delimiter, header as columns, mapping, status, bytes,
  header_line as "headerLine", source_key as "sourceKey", sheet, sheets, hints, encode(digest, 'hex') as digest, bad_cells as "badCells", kept,
  file_removed_at is null as "hasFile", status = 'done' and finished_at > now() - interval '${undoDays} days' as "canUndo",
  bytes_read as "bytesRead", rows, added, updated, merged, unchanged, bad, weights, message, reason, reason_details as "reasonDetails", created_at as "createdAt", finished_at as "finishedAt"`;

/** What was imported and what was wrong with it. */
@Injectable()
export class ImportsReads {
  async list(tx: Transaction, kind: string | null): Promise<Import[]> {
    return tx.query<Import>(
      `select ${columns} from imports where organisation_id = $1 and ($2::text is null or kind = $2) order by id desc limit 100`,
      [tx.organisationId, kind],
    );
  }

  async one(tx: Transaction, id: string): Promise<Import> {
    const found = await tx.first<Import>(`select ${columns} from imports where organisation_id = $1 and id = $2`, [
      tx.organisationId,
      id,
    ]);
    if (found === null) throw new Problem('not_found', {});
    return found;
  }

  /** What was there already and was changed, or would be: by line, with the name of whom or what it was about. */
  async changes(
    tx: Transaction,
    id: string,
    after: number,
    limit: number,
  ): Promise<(ImportChange & { name: string })[]> {
    return tx.query<ImportChange & { name: string }>(
      `select h.line, h.kind, h.subject_id as "subjectId", h.before, h.after,
         coalesce(nullif(c.name, ''), c.email, c.reference, s.name, h.after ->> 'name', h.after ->> 'email', '') as name
       from import_changes h
       left join customers c on c.organisation_id = h.organisation_id and c.id = h.subject_id
       left join stores s on s.organisation_id = h.organisation_id and s.id = h.subject_id
       where h.organisation_id = $1 and h.import_id = $2 and h.line > $3 order by h.line limit $4`,
      [tx.organisationId, id, after, limit],
    );
  }

  /** What was changed, the last line first, from before a line on. */
  async changesBefore(tx: Transaction, id: string, line: number, limit: number): Promise<ImportChange[]> {
    return tx.query<ImportChange>(
      `select line, kind, subject_id as "subjectId", before, after from import_changes
       where organisation_id = $1 and import_id = $2 and line < $3 order by line desc limit $4`,
      [tx.organisationId, id, line, limit],
    );
  }

  /** Finished imports of answers that a file of the same name, or with the same columns, brought before. */
  async earlier(tx: Transaction, found: Import, surveyVersionId: string): Promise<Import[]> {
    return tx.query<Import>(
      `select ${columns} from imports where organisation_id = $1 and kind = 'responses' and status = 'done' and id <> $2
         and mapping ->> 'surveyVersionId' = $3 and (file_name = $4 or header = $5::jsonb) and digest is distinct from decode($6, 'hex')
       order by id desc limit 5`,
      [tx.organisationId, found.id, surveyVersionId, found.fileName, JSON.stringify(found.columns), found.digest],
    );
  }

  /** Faults by line and field; `after` is the line and field, with a space between, behind which to go on. */
  async faults(tx: Transaction, id: string, after: string | null, limit: number): Promise<ImportFault[]> {
    const [, line = '0', field = ''] = after === null ? [] : (/^(\d{1,9}) (.*)$/s.exec(after) ?? refusePlace());
    return tx.query<ImportFault>(
      `select line, field, code, details, message, value from import_faults where organisation_id = $1 and import_id = $2 and (line, field) > ($3::int, $4)
       order by line, field limit $5`,
      [tx.organisationId, id, line, field, limit],
    );
  }
}
