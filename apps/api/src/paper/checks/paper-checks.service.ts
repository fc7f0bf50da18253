import { Injectable } from '@nestjs/common';
import type { Choice } from '#reading';
import { askedQuestions, answerFromForm, readAnswer, type Definition, type Language } from '#surveys';
import type { Who } from '../../access/who.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { PaperProblem } from '../paper-problems.js';
import { pageLayoutOf } from '../reading/page-layout-of.js';
import { moveReturned } from '../returns/returned-state.js';
import { PrintedLayouts } from '../scans/printed-layouts.reads.js';
import { PaperCheckTable } from '../tables/paper-check.table.js';
import { PrintRunTable } from '../tables/print-run.table.js';
import { ScanPageTable } from '../tables/scan-page.table.js';
import { askedOnPaper, type AskedOnPaper } from './asked-on-paper.js';
import type { SettleCheck, TakeChecks } from './paper-checks.dto.js';

type Check = Row<typeof PaperCheckTable>;

/** A check with what is known of its page. */
export interface CheckInHand extends Pick<Check, 'id' | 'kind' | 'question' | 'returnedId' | 'fileId' | 'pageOfFile'> {
  number: string;
  page: number;
  language: Language;
  surveyVersionId: string;
  straightKey: string | null;
}

/** So long is something in one person's hands. */
const lease = '10 minutes';
const atOnce = 2;

/** What people look at: taken by one at a time, and settled once. */
@Injectable()
export class PaperChecks {
  constructor(
    private readonly versions: SurveyVersions,
    private readonly layouts: PrintedLayouts,
  ) {}

  /** The next ones, by question over all sheets or sheet by sheet, so that the one after this is there when it is wanted. */
  async take(tx: Transaction, { personId }: Who, { by, runId: run, had }: TakeChecks) {
    const runId = run ?? null;
    if (runId !== null && (await tx.table(PrintRunTable).findOneBy({ id: runId })) === null)
      throw new Problem('not_found', {});
    const order =
      by === 'sheet' ? 'k.run_id, k.returned_id, k.file_id, k.page_of_file, k.question' : 'k.run_id, k.question, k.id';
    await tx.query(
      `update paper_checks set taken_by = $2, taken_until = now() + interval '${lease}'
       where organisation_id = $1 and state = 'open' and id in (
         select k.id from paper_checks k
         where k.organisation_id = $1 and k.state = 'open' and ($3::uuid is null or k.run_id = $3)
           and (k.taken_until is null or k.taken_until < now() or k.taken_by = $2) and k.id <> all($4)
         order by (k.taken_by is not distinct from $2 and k.taken_until > now()) desc, ${order} limit $5 for update skip locked)`,
      [tx.organisationId, personId, runId, had, Math.max(0, atOnce - had.length)],
    );
    const mine = await tx.query<{ id: string }>(
      `select k.id from paper_checks k where k.organisation_id = $1 and k.state = 'open' and k.taken_by = $2 and k.taken_until > now()
         and ($3::uuid is null or k.run_id = $3) and k.id <> all($4) order by ${order} limit $5`,
      [tx.organisationId, personId, runId, had, Math.max(0, atOnce - had.length)],
    );
    const items = [];
    for (const { id } of mine) items.push(await this.#shown(tx, await inHand(tx, id)));
    return { items, open: await this.open(tx, runId) };
  }

  async open(tx: Transaction, runId: string | null): Promise<number> {
    const found = await tx.first<{ open: number }>(
      `select count(*)::int as open from paper_checks where organisation_id = $1 and state = 'open' and ($2::uuid is null or run_id = $2)`,
      [tx.organisationId, runId],
    );
    return found?.open ?? 0;
  }

  /** A check that this person has in hand. Throws `not_found` for any other. */
  async mine(tx: Transaction, { personId }: Who, id: string): Promise<CheckInHand> {
    const check = await tx.table(PaperCheckTable).findOneBy({ id });
    if (check === null || check.takenBy === null || check.takenBy !== personId) throw new Problem('not_found', {});
    return inHand(tx, id);
  }

  /** Lets others have what this person has open. */
  async letGo(tx: Transaction, { personId }: Who, id: string): Promise<void> {
    const known = await tx.table(PaperCheckTable).findOneBy({ id });
    if (known === null) throw new Problem('not_found', {});
    await tx.change(
      `update paper_checks set taken_by = null, taken_until = null
       where organisation_id = $1 and id = $2 and state = 'open' and taken_by = $3`,
      [tx.organisationId, id, personId],
    );
  }

  /** Keeps what a person saw. Throws `check_settled` where somebody else has said it, and `unusable_check`. */
  async settle(tx: Transaction, { personId }: Who, id: string, said: SettleCheck): Promise<void> {
    const check = await tx.table(PaperCheckTable).lock({ id });
    if (check === null) throw new Problem('not_found', {});
    // Said again by the same person, it is said.
    if (check.state === 'settled' && check.settledBy === personId) return;
    if (check.state === 'settled' || check.takenBy !== personId) throw new PaperProblem('check_settled', {});
    const known = await inHand(tx, id);
    const differed = await this.#keep(tx, check, known, said);
    await tx
      .table(PaperCheckTable)
      .update({ id }, { state: 'settled', settledBy: personId, differed, takenUntil: null });
    if (check.kind === 'sample') return;
    await moveReturned(tx, [check.returnedId]);
    await tx.publish({ name: 'sheets.returned' });
  }

  async #keep(tx: Transaction, check: Check, known: CheckInHand, said: SettleCheck): Promise<boolean | null> {
    if (check.kind === 'pages') {
      if (said.counts === undefined) throw new PaperProblem('unusable_check', {});
      if (said.counts === 'other') await countOther(tx, known);
      return null;
    }
    const { definition } = await this.versions.version(tx.organisationId, known.surveyVersionId, tx);
    if (check.kind === 'text') {
      if (said.text === undefined || !isUsable(definition, check.question, said.text))
        throw new PaperProblem('unusable_check', {});
      await note(tx, 'typed', check, said.text.trim());
      return null;
    }
    const asked = await this.#asked(tx, known);
    const { choice } = said;
    const fits =
      choice !== undefined &&
      (asked.many || choice.length <= 1) &&
      new Set(choice).size === choice.length &&
      choice.every((each) => asked.choices.some((box) => box.choice === each));
    if (!fits) throw new PaperProblem('unusable_check', {});
    if (check.kind === 'sample') return sorted(choice) !== sorted(check.machine ?? []);
    await note(tx, 'decided', check, choice);
    return null;
  }

  async #shown(tx: Transaction, check: CheckInHand) {
    const { id, kind, language } = check;
    if (kind === 'pages') return { id, kind, text: '', many: false, choices: [], writing: null, language } as const;
    const { text, many, choices, writing } = await this.#asked(tx, check);
    // What is looked at blindly looks like what is doubtful.
    return { id, kind: kind === 'text' ? kind : ('mark' as const), text, many, choices, writing, language };
  }

  async #asked(tx: Transaction, check: CheckInHand): Promise<AskedOnPaper> {
    const { definition } = await this.versions.version(tx.organisationId, check.surveyVersionId, tx);
    const sheet = await this.layouts.sheet(tx, check.number);
    const asked =
      sheet &&
      askedOnPaper(pageLayoutOf(sheet, check.page), {
        definition,
        language: check.language,
        reference: check.question,
      });
    if (asked === null) throw new Error(`Nothing is asked at ${check.question}.`);
    return asked;
  }
}

async function inHand(tx: Transaction, id: string): Promise<CheckInHand> {
  const found = await tx.first<CheckInHand>(
    `select k.id, k.kind, k.question, k.returned_id as "returnedId", k.file_id as "fileId", k.page_of_file as "pageOfFile", r.number,
       p.page, p.straight_key as "straightKey", n.language, n.survey_version_id as "surveyVersionId"
     from paper_checks k
     join returned_sheets r on r.organisation_id = k.organisation_id and r.id = k.returned_id
     join print_runs n on n.organisation_id = k.organisation_id and n.id = k.run_id
     join scan_pages p on p.organisation_id = k.organisation_id and p.file_id = k.file_id and p.page_of_file = k.page_of_file
     where k.organisation_id = $1 and k.id = $2`,
    [tx.organisationId, id],
  );
  if (found === null) throw new Problem('not_found', {});
  return found;
}

/** Adds to what people said of a sheet, in `typed` or `decided`. */
async function note(tx: Transaction, where: 'typed' | 'decided', check: Check, said: unknown): Promise<void> {
  await tx.query(
    where === 'typed'
      ? `update returned_sheets set typed = typed || jsonb_build_object($3::text, $4::jsonb) where organisation_id = $1 and id = $2`
      : `update returned_sheets set decided = decided || jsonb_build_object($3::text, $4::jsonb) where organisation_id = $1 and id = $2`,
    [tx.organisationId, check.returnedId, check.question, JSON.stringify(said)],
  );
}

/** The page that came later counts from now on, and what is doubtful on it is looked at. */
async function countOther(tx: Transaction, { returnedId, fileId, pageOfFile, page }: CheckInHand): Promise<void> {
  const pages = tx.table(ScanPageTable);
  await tx.query(
    `delete from paper_checks k using scan_pages p where k.organisation_id = $1 and k.returned_id = $2 and k.kind in ('mark', 'text')
       and p.organisation_id = $1 and p.file_id = k.file_id and p.page_of_file = k.page_of_file and p.counts = 'first' and p.page = $3`,
    [tx.organisationId, returnedId, page],
  );
  await pages.update({ returnedId, page, counts: 'first' }, { counts: 'other' });
  await pages.update({ fileId, pageOfFile }, { counts: 'first' });
  await tx.query(
    `insert into paper_checks (organisation_id, id, run_id, returned_id, kind, question, file_id, page_of_file)
     select $1, gen_random_uuid(), r.run_id, r.id, x.kind, x.question, p.file_id, p.page_of_file
     from scan_pages p join returned_sheets r on r.organisation_id = p.organisation_id and r.id = p.returned_id
     cross join lateral (
       select 'mark' as kind, q ->> 'question' as question from jsonb_array_elements(p.reading -> 'questions') q where (q -> 'doubtful')::boolean
       union all select 'text', f ->> 'id' from jsonb_array_elements(p.reading -> 'fields') f where (f -> 'written')::boolean) x
     where p.organisation_id = $1 and p.file_id = $2 and p.page_of_file = $3
     on conflict do nothing`,
    [tx.organisationId, fileId, pageOfFile],
  );
}

/** Whether the survey takes what was typed for a field. */
function isUsable(definition: Definition, field: string, text: string): boolean {
  const question = askedQuestions(definition).find(({ key }) => key === field);
  // Words beside an option are as they are.
  if (question === undefined) return field.endsWith('.other') && text.length <= 500;
  const raw = answerFromForm(question, { [field]: text.trim() });
  return raw === undefined || text.trim() === '' || !('finding' in readAnswer(question, raw));
}

function sorted(choice: readonly Choice[]): string {
  return choice.map(String).toSorted().join();
}
