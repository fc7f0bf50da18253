import { Injectable } from '@nestjs/common';
import { newId, newUntimedId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import type { ReadPage } from '../reading/read-page.js';
import { sameMarks } from '../reading/sheets-of.js';
import type { PageReading } from '../scans/page-reading.js';
import { PaperCheckTable } from '../tables/paper-check.table.js';
import { ScanPageTable } from '../tables/scan-page.table.js';
import { moveReturned } from './returned-state.js';

/** A page where it lies in a scanned file. */
export interface ScannedPage {
  readonly fileId: string;
  readonly read: ReadPage;
  readonly straightKey: string | null;
}

interface Sheet {
  runId: string;
  kind: 'numbered' | 'copied' | 'personal';
}

interface First extends PageReading {
  fileId: string;
  pageOfFile: number;
}

/** Notes pages as they are read, each once, and puts them to the sheets that they belong to. */
@Injectable()
export class AttachPage {
  /** False where this page was noted before. */
  async note(tx: Transaction, scanned: ScannedPage): Promise<boolean> {
    const { fileId, read, straightKey } = scanned;
    const { page_of_file: pageOfFile, state, why = null, turned, quality, page, questions, fields } = read;
    const place = { fileId, pageOfFile };
    const noted = await tx.table(ScanPageTable).insertOnce({
      ...place,
      state,
      why,
      page,
      turned,
      quality,
      straightKey,
      reading: state === 'read' ? { questions, fields } : null,
    });
    if (!noted) return false;
    const sheet = state === 'read' && read.sheet !== null ? await sheetOf(tx, read.sheet) : null;
    if (sheet !== null) await this.#attach(tx, scanned, sheet);
    return true;
  }

  async #attach(tx: Transaction, { fileId, read }: ScannedPage, sheet: Sheet): Promise<void> {
    const place = { fileId, pageOfFile: read.page_of_file };
    const returned = await returnedFor(tx, { ...place, read, sheet });
    const first = await firstOf(tx, returned.id, read.page ?? 0);
    const counts = first === null ? 'first' : alike(first, read) ? 'again' : 'other';
    await tx.table(ScanPageTable).update(place, { returnedId: returned.id, counts });
    // What comes after its time goes after it, too.
    await tx.change(
      'update print_runs set scans_removed_at = null where organisation_id = $1 and id = $2 and scans_removed_at is not null',
      [tx.organisationId, sheet.runId],
    );
    const check = { ...place, runId: sheet.runId, returnedId: returned.id };
    if (counts === 'first') {
      for (const { question, doubtful } of read.questions)
        if (doubtful) await tx.table(PaperCheckTable).insertOnce({ id: newId(), ...check, kind: 'mark', question });
      for (const { id, written } of read.fields)
        if (written) await tx.table(PaperCheckTable).insertOnce({ id: newId(), ...check, kind: 'text', question: id });
    }
    // What was handed in stays as it is; other marks under its number are told on the batch.
    if (counts === 'other' && !returned.isOver)
      await tx.table(PaperCheckTable).insertOnce({ id: newId(), ...check, kind: 'pages', question: '' });
    await moveReturned(tx, [returned.id]);
  }
}

function sheetOf(tx: Transaction, number: string): Promise<Sheet | null> {
  return tx.first<Sheet>(
    `select r.id as "runId", r.kind from print_sheets s join print_runs r on r.organisation_id = s.organisation_id and r.id = s.run_id
     where s.organisation_id = $1 and s.number = $2`,
    [tx.organisationId, number],
  );
}

interface Coming {
  fileId: string;
  pageOfFile: number;
  read: ReadPage;
  sheet: Sheet;
}

/** The sheet that a page belongs to, which nobody else changes meanwhile. */
async function returnedFor(tx: Transaction, coming: Coming): Promise<{ id: string; isOver: boolean }> {
  const { fileId, pageOfFile, read, sheet } = coming;
  const leaf = sheet.kind !== 'copied' ? '' : ((await leafBefore(tx, coming)) ?? `${fileId}:${pageOfFile}`);
  await tx.query(
    `insert into returned_sheets (organisation_id, id, run_id, number, leaf, pages, state) values ($1, $2, $3, $4, $5, $6, 'partly')
     on conflict (organisation_id, number, leaf) do nothing`,
    [tx.organisationId, newUntimedId(), sheet.runId, read.sheet, leaf, read.pages ?? 1],
  );
  const found = await tx.first<{ id: string; isOver: boolean }>(
    `select id, state in ('accepted', 'refused', 'answered_before') as "isOver" from returned_sheets
     where organisation_id = $1 and number = $2 and leaf = $3 for no key update`,
    [tx.organisationId, read.sheet, leaf],
  );
  if (found === null) throw new Error('A sheet that came back is gone.');
  return found;
}

/** Of one leaf that was copied, the other side lies next to this one in the same file. */
async function leafBefore(tx: Transaction, { fileId, pageOfFile, read }: Coming): Promise<string | null> {
  const found = await tx.first<{ leaf: string }>(
    `select r.leaf from scan_pages p join returned_sheets r on r.organisation_id = p.organisation_id and r.id = p.returned_id
     where p.organisation_id = $1 and p.file_id = $2 and r.number = $4 and p.page <> $5
       and p.page_of_file = (select max(b.page_of_file) from scan_pages b
         where b.organisation_id = $1 and b.file_id = $2 and b.page_of_file < $3 and b.state <> 'blank')
       and not exists (select 1 from scan_pages o where o.organisation_id = $1 and o.returned_id = r.id and o.page = $5)`,
    [tx.organisationId, fileId, pageOfFile, read.sheet, read.page],
  );
  return found?.leaf ?? null;
}

function firstOf(tx: Transaction, returnedId: string, page: number): Promise<First | null> {
  return tx.first<First>(
    `select file_id as "fileId", page_of_file as "pageOfFile", coalesce(reading -> 'questions', '[]') as questions,
       coalesce(reading -> 'fields', '[]') as fields
     from scan_pages where organisation_id = $1 and returned_id = $2 and page = $3 and counts = 'first'`,
    [tx.organisationId, returnedId, page],
  );
}

function alike(first: First, read: ReadPage): boolean {
  return sameMarks({ ...read, questions: first.questions, fields: first.fields }, read);
}
