import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { TableShape } from '../files/sniff-table.js';
import type { SentenceDetails } from '../files/table-sentences.js';
import { Problem } from '../http/problem.js';
import type { ImportFault } from '../files/importer.js';

/** An import with its file and how far it has come. */
export interface Import {
  id: string;
  kind: 'customers' | 'stores' | 'responses';
  fileName: string;
  fileKey: string;
  encoding: TableShape['encoding'];
  delimiter: TableShape['delimiter'];
  columns: string[];
  mapping: Record<string, unknown> | null;
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
  /** Code of the reason for which it failed, and what its sentence names. */
  reason: string | null;
  reasonDetails: SentenceDetails;
  createdAt: Date;
  finishedAt: Date | null;
}

const columns = `id, kind, file_name as "fileName", file_key as "fileKey", encoding, delimiter, header as columns, mapping, status, bytes,
  bytes_read as "bytesRead", rows, added, updated, merged, unchanged, bad, message, reason, reason_details as "reasonDetails", created_at as "createdAt", finished_at as "finishedAt"`;

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

  /** Faults by line and field; `after` is the line and field, with a space between, behind which to go on. */
  async faults(tx: Transaction, id: string, after: string | null, limit: number): Promise<ImportFault[]> {
    const [, line = '0', field = ''] = /^(\d{1,9}) (.*)$/s.exec(after ?? '') ?? [];
    return tx.query<ImportFault>(
      `select line, field, code, details, message, value from import_faults where organisation_id = $1 and import_id = $2 and (line, field) > ($3::int, $4)
       order by line, field limit $5`,
      [tx.organisationId, id, line, field, limit],
    );
  }
}
