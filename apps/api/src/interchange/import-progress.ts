import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { ImportCounts, ImportFault } from '../files/importer.js';
import type { Problem } from '../http/problem.js';

/** Somebody cancelled the import while it ran. */
export class ImportCancelled extends Error {}

/** Most faults that are kept with their line; beyond them only their number grows. */
const mostFaults = 10_000;

/** How far an import has come, told in transactions of its own, so that it shows while the rows are not committed yet. */
@Injectable()
export class ImportProgress {
  constructor(private readonly database: Database) {}

  /** Starts anew: what an earlier run that was cut off had told is forgotten. */
  async begin(organisationId: string, id: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      await tx.query('delete from import_faults where organisation_id = $1 and import_id = $2', [organisationId, id]);
      await tx.query(
        `update imports set bytes_read = 0, rows = 0, added = 0, updated = 0, merged = 0, unchanged = 0, bad = 0
         where organisation_id = $1 and id = $2`,
        [organisationId, id],
      );
    });
  }

  /** Tells a step; throws `ImportCancelled` where somebody cancelled meanwhile. */
  async step(
    organisationId: string,
    id: string,
    told: { bytesRead: number; rows: number; bad: number; counts: ImportCounts; faults: readonly ImportFault[] },
  ): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const going = await tx.change(
        `update imports set bytes_read = least($3, bytes), rows = $4, bad = $5, added = $6, updated = $7, merged = $8, unchanged = $9
         where organisation_id = $1 and id = $2 and status = 'running'`,
        [
          organisationId,
          id,
          told.bytesRead,
          told.rows,
          told.bad,
          told.counts.added,
          told.counts.updated,
          told.counts.merged,
          told.counts.unchanged,
        ],
      );
      if (going === 0) throw new ImportCancelled();
      const faults = told.bad - told.faults.length > mostFaults ? [] : told.faults;
      const column = (name: keyof ImportFault) => faults.map((fault) => fault[name]);
      await tx.query(
        `insert into import_faults (organisation_id, import_id, line, field, code, message, value, details)
         select $1, $2, line, field, code, message, value, details::jsonb
         from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) given (line, field, code, message, value, details) on conflict do nothing`,
        [
          organisationId,
          id,
          column('line'),
          column('field'),
          column('code'),
          column('message'),
          column('value'),
          faults.map(({ details }) => JSON.stringify(details)),
        ],
      );
    });
  }

  async fail(organisationId: string, id: string, problem: Problem): Promise<void> {
    const { reason = problem.code, details = {} } = problem.details as { reason?: string; details?: object };
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update imports set status = 'failed', finished_at = now(), message = $3, reason = $4, reason_details = $5, added = 0, updated = 0, merged = 0, unchanged = 0
         where organisation_id = $1 and id = $2 and status = 'running'`,
        [organisationId, id, problem.message, reason, JSON.stringify(details)],
      ),
    );
  }

  /** Ends an import that wrote everything. */
  async finish(organisationId: string, id: string): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update imports set status = 'done', finished_at = now(), bytes_read = bytes where organisation_id = $1 and id = $2 and status = 'running'`,
        [organisationId, id],
      ),
    );
  }
}
