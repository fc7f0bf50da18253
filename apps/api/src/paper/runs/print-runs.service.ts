import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { newId } from '../../database/ids.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore } from '../../files/file-store.js';
import { Problem } from '../../http/problem.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import type { paperChanges } from '../paper-changes.js';
import { PaperProblem } from '../paper-problems.js';
import { PrintRunTable } from '../tables/print-run.table.js';
import { printFonts } from './print-fonts.js';
import { printable } from './printable.js';
import type { PrintRunInput } from './print-runs.dto.js';
import { PrintRunsReads, type PrintRun } from './print-runs.reads.js';

/** Orders print runs, gives their PDF, closes them. */
@Injectable()
export class PrintRuns {
  constructor(
    private readonly versions: SurveyVersions,
    private readonly reads: PrintRunsReads,
    private readonly files: FileStore,
    private readonly trail: ChangeTrail<typeof paperChanges>,
  ) {}

  /** Orders a run, which a job prints. Throws `cannot_be_printed`, `other_language`, `more_than_a_leaf`, and `not_found` for version or store. */
  async order(tx: Transaction, who: Who, input: PrintRunInput): Promise<PrintRun> {
    const { definition } = await this.versions.version(tx.organisationId, input.surveyVersionId, tx);
    const { name, surveyVersionId, kind, language, paper, textSize: text, keepDays } = input;
    if (!definition.languages.includes(language))
      throw new PaperProblem('other_language', { languages: definition.languages.join(', ') });
    const found = printable({ definition, language, paper, text }, await printFonts());
    if ('findings' in found)
      throw new PaperProblem('cannot_be_printed', { count: found.findings.length }, [...found.findings]);
    const pages = found.sheet.pages.length;
    if (kind === 'copied' && pages > 2) throw new PaperProblem('more_than_a_leaf', { pages });
    const id = newId();
    await tx.table(PrintRunTable).insert({
      id,
      name,
      surveyVersionId,
      storeId: input.storeId ?? null,
      kind,
      language,
      paper,
      textSize: text,
      copies: kind === 'copied' ? 1 : input.copies,
      pages,
      state: 'printing',
      keepDays,
      createdBy: who.personId,
    });
    await this.trail.record(tx, who, { action: 'ordered', kind: 'print run', id, name });
    await tx.publish({ name: 'print-run.ordered', runId: id });
    return this.reads.one(tx, id);
  }

  /** Prints again what could not be printed. */
  async printAgain(tx: Transaction, id: string): Promise<PrintRun> {
    const again = await tx.table(PrintRunTable).update({ id, state: 'failed' }, { state: 'printing' });
    if (again === 0) {
      const { state } = await this.reads.one(tx, id);
      throw new Problem('wrong_state', { what: 'print run', state, wanted: 'failed' });
    }
    await tx.publish({ name: 'print-run.ordered', runId: id });
    return this.reads.one(tx, id);
  }

  /** Nothing more is awaited of it; what is scanned later is still taken. Its scans go after so many days. */
  async close(tx: Transaction, who: Who, id: string, keepDays: number | undefined): Promise<PrintRun> {
    const { name, closedAt } = await this.reads.one(tx, id);
    await tx.table(PrintRunTable).update({ id }, { keepDays, ...(closedAt === null ? { closedAt: now } : {}) });
    if (closedAt === null) await this.trail.record(tx, who, { action: 'closed', kind: 'print run', id, name });
    return this.reads.one(tx, id);
  }

  async reopen(tx: Transaction, who: Who, id: string): Promise<PrintRun> {
    const { name, closedAt } = await this.reads.one(tx, id);
    if (closedAt !== null) {
      await tx.table(PrintRunTable).update({ id }, { closedAt: null, scansRemovedAt: null });
      await this.trail.record(tx, who, { action: 'reopened', kind: 'print run', id, name });
    }
    return this.reads.one(tx, id);
  }

  /** Its sheets as a PDF. Throws `wrong_state` where it is not printed yet. */
  async file(tx: Transaction, id: string): Promise<{ content: Readable; bytes: number }> {
    const found = await tx.table(PrintRunTable).findOneBy({ id });
    if (found === null) throw new Problem('not_found', {});
    const { fileKey, bytes, state } = found;
    if (fileKey === null || bytes === null)
      throw new Problem('wrong_state', { what: 'print run', state, wanted: 'printed' });
    return { content: this.files.read(fileKey), bytes };
  }
}
