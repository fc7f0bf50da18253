import { createHash, randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { canonicalText, type Sheet } from '#surveys';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore, type StoredFile } from '../../files/file-store.js';
import { LooseFiles } from '../../files/loose-files.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { PaperKeys } from '../paper-keys.service.js';
import { sheetLayouts } from '../number-sheets.js';
import { sheetNumber } from '../page-code.js';
import type { PrintedSheet } from '../printed-sheet.js';
import { turn } from '../turn.js';
import { PrintRunTable } from '../tables/print-run.table.js';
import { SheetLayoutTable } from '../tables/sheet-layout.table.js';
import { printFonts } from './print-fonts.js';

type Run = Row<typeof PrintRunTable>;

/** An A page weighs some 10 kB; a file beyond this is a fault. */
const largestFile = 2_000_000_000;
const atOnce = 200;
const payload = z.object({ runId: z.uuid() });

/** Numbers the sheets of a run once, and prints them as they are kept; run again, it prints the same sheets. */
@Injectable()
export class PrintRunJob implements Job<z.output<typeof payload>> {
  readonly name = 'print-run';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly versions: SurveyVersions,
    private readonly files: FileStore,
    private readonly loose: LooseFiles,
    private readonly keys: PaperKeys,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { runId }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const run = await this.database.inOrganisation(organisationId, (tx) =>
      tx.table(PrintRunTable).findOneBy({ id: runId }),
    );
    if (run?.state !== 'printing') return;
    const key = await this.database.inOrganisation(organisationId, (tx) => this.keys.own(tx));
    await this.#number(organisationId, run, signal);
    const stored = await this.#print(organisationId, run, key);
    const printed = await this.database.inOrganisation(organisationId, async (tx) => {
      const done = {
        state: 'printed' as const,
        fileKey: stored.key,
        bytes: stored.bytes,
        pages: await mostPages(tx, runId),
      };
      return tx.table(PrintRunTable).update({ id: runId, state: 'printing' }, done);
    });
    // Another run of this job was first.
    if (printed === 0) await this.loose.remove(organisationId, [stored.key]);
  }

  /** Gives each copy its number and keeps how it is laid out, some at a time; goes on where an earlier run was cut. */
  async #number(organisationId: string, run: Run, signal: AbortSignal): Promise<void> {
    const { definition } = await this.versions.version(organisationId, run.surveyVersionId);
    const layOut = sheetLayouts({ ...run, text: run.textSize, definition }, await printFonts());
    let next = await this.database.inOrganisation(organisationId, (tx) => countSheets(tx, run.id));
    while (next < run.copies) {
      signal.throwIfAborted();
      const made: Numbered[] = [];
      for (const until = Math.min(next + atOnce, run.copies); next < until; next += 1) {
        const number = sheetNumber(randomBytes(32));
        // One leaf was looked at when it was ordered, and stays that one.
        made.push(numbered(next, number, layOut(run.kind === 'copied' ? '' : number)));
        await turn();
      }
      await this.database.inOrganisation(organisationId, (tx) => keepSheets(tx, run.id, made));
    }
  }

  async #print(organisationId: string, run: Run, key: Uint8Array): Promise<StoredFile> {
    const fonts = await printFonts();
    const { printSheets } = await import('../print-sheets.js');
    const through = new PassThrough();
    // Neither waits for the other where one fails, which both are told by the stream between them.
    const give = (error: Error) => through.destroy(error);
    through.on('error', give);
    const stored = this.files.put(organisationId, through, largestFile);
    const printed = printSheets(run, { key, sheets: this.#sheets(organisationId, run.id) }, fonts, through);
    stored.catch(give);
    printed.catch(give);
    const [file] = await Promise.all([stored, printed]);
    return file;
  }

  async *#sheets(organisationId: string, runId: string): AsyncGenerator<PrintedSheet> {
    const known = new Map<string, Sheet>();
    for (let from = 0; ; from += atOnce) {
      const some = await this.database.inOrganisation(organisationId, (tx) =>
        tx.query<{ number: string; layout: string }>(
          `select number, encode(layout, 'hex') as layout from print_sheets
           where organisation_id = $1 and run_id = $2 and copy >= $3 order by copy limit $4`,
          [organisationId, runId, from, atOnce],
        ),
      );
      for (const { number, layout } of some) {
        const sheet = known.get(layout) ?? (await this.#layout(organisationId, layout));
        known.clear();
        known.set(layout, sheet);
        yield { number, seed: number, sheet };
      }
      if (some.length < atOnce) return;
    }
  }

  async #layout(organisationId: string, hex: string): Promise<Sheet> {
    const found = await this.database.inOrganisation(organisationId, (tx) =>
      tx.table(SheetLayoutTable).findOneBy({ digest: Buffer.from(hex, 'hex') }),
    );
    if (found === null) throw new Error('A sheet without its layout.');
    return found.sheet;
  }
}

interface Numbered {
  readonly copy: number;
  readonly number: string;
  readonly sheet: Sheet;
  readonly layout: Buffer;
}

/** Most sheets are one and the same: its digest is made once. */
const digests = new WeakMap<Sheet, Buffer>();

function numbered(copy: number, number: string, sheet: Sheet): Numbered {
  const layout = digests.get(sheet) ?? createHash('sha256').update(canonicalText(sheet)).digest();
  digests.set(sheet, layout);
  return { copy, number, sheet, layout };
}

async function countSheets(tx: Transaction, runId: string): Promise<number> {
  const found = await tx.first<{ count: number }>(
    'select count(*)::int as count from print_sheets where organisation_id = $1 and run_id = $2',
    [tx.organisationId, runId],
  );
  return found?.count ?? 0;
}

/** A copy that another run of the job has numbered meanwhile keeps that number. */
async function keepSheets(tx: Transaction, runId: string, made: readonly Numbered[]): Promise<void> {
  const layouts = new Map(made.map(({ layout, sheet }) => [layout.toString('hex'), sheet]));
  for (const [hex, sheet] of layouts)
    await tx.query(
      'insert into sheet_layouts (organisation_id, digest, sheet) values ($1, $2, $3) on conflict do nothing',
      [tx.organisationId, Buffer.from(hex, 'hex'), JSON.stringify(sheet)],
    );
  await tx.query(
    `insert into print_sheets (organisation_id, run_id, copy, number, layout)
     select $1, $2, * from unnest($3::int[], $4::text[], $5::bytea[]) on conflict do nothing`,
    [
      tx.organisationId,
      runId,
      made.map(({ copy }) => copy),
      made.map(({ number }) => number),
      made.map(({ layout }) => layout),
    ],
  );
}

/** Sheets that draw their questions differ in length. */
async function mostPages(tx: Transaction, runId: string): Promise<number> {
  const found = await tx.first<{ pages: number }>(
    `select max(jsonb_array_length(l.sheet -> 'pages')) as pages from print_sheets s
     join sheet_layouts l on l.organisation_id = s.organisation_id and l.digest = s.layout
     where s.organisation_id = $1 and s.run_id = $2`,
    [tx.organisationId, runId],
  );
  return found?.pages ?? 1;
}
