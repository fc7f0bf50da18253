import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import type { RoundRun } from '../../jobs/round.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import { PrintRunTable } from '../tables/print-run.table.js';
import { ScanFileTable } from '../tables/scan-file.table.js';
import { scanFolder } from './read-scan.job.js';
import { abandonedAfterDays, ScanFiles } from './scan-files.service.js';

const atOnce = 500;
/** No file is read for so long. */
const day = 24 * 3_600_000;
const isDue = `closed_at + make_interval(days => keep_days) <= now()`;

interface Own {
  organisationId: string;
  id: string;
}

/** Removes pictures and readings of sheets so many days after their run was closed, and uploads that will never go on. */
@Injectable()
export class ScanClock {
  constructor(
    private readonly database: Database,
    private readonly scans: ScanFiles,
    rounds: RoundRunner,
  ) {
    rounds.add('scan-clock', (run) => this.#goRound(run));
  }

  async #goRound(run: RoundRun): Promise<void> {
    for (const { organisationId, id } of await this.#found(
      `select organisation_id as "organisationId", id from print_runs where ${isDue}`,
    ))
      while (!run.isOver && (await this.database.inOrganisation(organisationId, (tx) => removeSome(tx, id))));
    const abandoned = await this.#found(
      `select organisation_id as "organisationId", id from scan_files where changed_at < now() - make_interval(days => ${abandonedAfterDays})`,
    );
    for (const { organisationId, id } of abandoned) {
      await this.scans.partial(organisationId).removeBytes(id);
      await this.database.inOrganisation(organisationId, (tx) =>
        tx.table(ScanFileTable).delete({ id, state: 'arriving' }),
      );
    }
    await removeLeftBehind();
  }

  #found(sql: string): Promise<Own[]> {
    return this.database.inInstallation((tx) => tx.query<Own>(sql), { 'app.dispatch': 'on' });
  }
}

/** Removes some of what a run has; false once nothing is left. What was handed in stays as it is, and no other scan counts for it. */
async function removeSome(tx: Transaction, runId: string): Promise<boolean> {
  const values = [tx.organisationId, runId];
  const some = await tx.query<{ key: string | null }>(
    `with due as (
       select p.file_id, p.page_of_file, p.straight_key, r.state in ('accepted', 'refused') as is_over
       from returned_sheets r join scan_pages p on p.organisation_id = r.organisation_id and p.returned_id = r.id
       where r.organisation_id = $1 and r.run_id = $2 and (p.straight_key is not null or p.reading is not null)
       limit ${atOnce} for update of p
     )
     update scan_pages p set straight_key = null, reading = null, counts = case when due.is_over then p.counts end
     from due where p.organisation_id = $1 and p.file_id = due.file_id and p.page_of_file = due.page_of_file
     returning due.straight_key as key`,
    values,
  );
  const keys = some.flatMap(({ key }) => (key === null ? [] : [key]));
  if (keys.length > 0) await tx.publish({ name: 'files.let-go', keys });
  if (some.length === atOnce) return true;
  await tx.query(`delete from paper_checks where organisation_id = $1 and run_id = $2 and state = 'open'`, values);
  await tx.query(`update paper_checks set machine = null where organisation_id = $1 and run_id = $2`, values);
  await tx.query(
    `update returned_sheets set typed = '{}', decided = '{}', state = case when state in ('doubtful', 'ready') then 'partly' else state end
     where organisation_id = $1 and run_id = $2`,
    values,
  );
  await tx.table(PrintRunTable).update({ id: runId }, { scansRemovedAt: now });
  return false;
}

/** What a process that was killed had open to read lies in this machine's folder for what passes. */
async function removeLeftBehind(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(scanFolder));
  for (const path of names.map((name) => join(tmpdir(), name))) {
    const about = await stat(path).catch(() => null);
    if (about !== null && Date.now() - about.mtimeMs > day) await rm(path, { recursive: true, force: true });
  }
}
