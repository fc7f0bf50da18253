import { Injectable } from '@nestjs/common';
import { everyColumnBut, selected, type Part } from '../database/some-columns.js';
import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import type { ImportChange, ImportFault } from '../files/lists/importer.js';
import type { TableShape } from '../files/lists/sniff-table.js';
import { refusePlace } from '../http/page.js';
import { Problem } from '../http/problem.js';
import { changeColumns } from './tables/import-change.table.js';
import { faultColumns } from './tables/import-fault.table.js';
import { ImportTable } from './tables/import.table.js';

/** Where an import stands. */
export type ImportStatus = Row<typeof ImportTable>['status'];

/** For so many days an import can be undone, and its file is kept. */
export const undoDays = 30;

const told = everyColumnBut(ImportTable, [
  'organisationId',
  'header',
  'digest',
  'createdBy',
  'fileDueAt',
  'fileRemovedAt',
]);

/** An import with its file and how far it has come. */
export type Import = Omit<Part<typeof told>, keyof TableShape> &
  TableShape & {
    /** Names the file's content. */
    digest: string | null;
    /** Whether its file is still kept, so that it can be tried again. */
    hasFile: boolean;
    canUndo: boolean;
  };

const columns = `${selected(told, 'i')}, i.header as columns, encode(i.digest, 'hex') as digest, i.file_removed_at is null as "hasFile",
  i.status = 'done' and i.finished_at > now() - interval '${undoDays} days' as "canUndo"`;
const change = selected(changeColumns, 'h');
const fault = selected(faultColumns, 'f');

/** What was imported and what was wrong with it. */
@Injectable()
export class ImportsReads {
  async list(tx: Transaction, kind: string | null): Promise<Import[]> {
    return tx.query<Import>(
      `select ${columns} from imports i
       where i.organisation_id = $1 and ($2::text is null or i.kind = $2) order by i.id desc limit 100`,
      [tx.organisationId, kind],
    );
  }

  async one(tx: Transaction, id: string): Promise<Import> {
    const found = await tx.first<Import>(
      `select ${columns} from imports i where i.organisation_id = $1 and i.id = $2`,
      [tx.organisationId, id],
    );
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
      `select ${change},
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
      `select ${change} from import_changes h
       where h.organisation_id = $1 and h.import_id = $2 and h.line < $3 order by h.line desc limit $4`,
      [tx.organisationId, id, line, limit],
    );
  }

  /** Finished imports of answers that a file of the same name, or with the same columns, brought before. */
  async earlier(tx: Transaction, found: Import, surveyVersionId: string): Promise<Import[]> {
    return tx.query<Import>(
      `select ${columns} from imports i where i.organisation_id = $1 and i.kind = 'responses' and i.status = 'done' and i.id <> $2
         and i.mapping ->> 'surveyVersionId' = $3 and (i.file_name = $4 or i.header = $5::jsonb) and i.digest is distinct from decode($6, 'hex')
       order by i.id desc limit 5`,
      [tx.organisationId, found.id, surveyVersionId, found.fileName, JSON.stringify(found.columns), found.digest],
    );
  }

  /** Faults by line and field; `after` is the line and field, with a space between, behind which to go on. */
  async faults(tx: Transaction, id: string, after: string | null, limit: number): Promise<ImportFault[]> {
    const [, line = '0', field = ''] = after === null ? [] : (/^(\d{1,9}) (.*)$/s.exec(after) ?? refusePlace());
    return tx.query<ImportFault>(
      `select ${fault} from import_faults f
       where f.organisation_id = $1 and f.import_id = $2 and (f.line, f.field) > ($3::int, $4) order by f.line, f.field limit $5`,
      [tx.organisationId, id, line, field, limit],
    );
  }
}
