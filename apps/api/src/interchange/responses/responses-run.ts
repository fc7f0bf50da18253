import { arrays, listsOf, named, selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { GrowingChoices } from '../../customers/fields/given-fields.js';
import { cellFault, type ImportCounts, type ImportFault } from '../../files/lists/importer.js';
import type { TableRow } from '../../files/lists/read-table.js';
import type { CellCode, SentenceDetails } from '../../files/lists/table-sentences.js';
import { Problem } from '../../http/problem.js';
import { prepareHandIn, type PreparedHandIn } from '../../responses/prepare-hand-in.js';
import { storeResponses, valuesOf, type StoredRow } from '../../responses/store-responses.js';
import type { SurveyVersion } from '../../responses/survey-versions.reads.js';
import { ImportKeyTable } from '../tables/import-key.table.js';
import { ExportedBefore } from './exported-before.js';
import { WeightGatherer } from './imported-weights.js';
import { readResponseRow, type ResponseRowContext } from './read-response-row.js';

const keyColumns = someColumns(ImportKeyTable, ['submissionKey', 'line', 'contentHash']);
type NotedKey = Part<typeof keyColumns>;

/** Notes keys of lines; gives those that other lines of the file had brought before. */
const noteKeys = `
  with given as (select * from unnest(${arrays(keyColumns, 3)}) as g (${named(keyColumns)})), noted as (
    insert into import_keys (organisation_id, import_id, ${named(keyColumns)}) select $1, $2, * from given on conflict do nothing)
  select ${selected(keyColumns, 'e')} from given g
  join import_keys e on e.organisation_id = $1 and e.import_id = $2 and e.submission_key = g.submission_key`;

interface Judged {
  row: TableRow;
  prepared: PreparedHandIn;
}

/** Takes rows of answers in, inside of the import's transaction: what another row or an earlier import said stays as it was. */
export class ResponsesRun {
  readonly counts: ImportCounts = { added: 0, updated: 0, merged: 0, unchanged: 0 };
  readonly #choices = new GrowingChoices();
  #faults: ImportFault[] = [];
  readonly #weights = new WeightGatherer();

  constructor(
    private readonly context: ResponseRowContext,
    private readonly version: SurveyVersion,
  ) {}

  /** What the file's weights come to so far; null where it has none. */
  get weights() {
    return this.context.mapping.weight === undefined ? null : this.#weights.weights();
  }

  async take(tx: Transaction, rows: readonly TableRow[]): Promise<ImportFault[]> {
    this.#faults = [];
    const exported = await ExportedBefore.among(tx, rows, this.context);
    const judged = rows.flatMap((row) => this.#judge(row, exported) ?? []);
    await this.#choices.keep(tx, this.context.fields);
    await this.#store(tx, await this.#withoutTwins(tx, judged));
    return this.#faults;
  }

  /** What a row gives: answers that the intake would take, or none and its faults. */
  #judge(row: TableRow, exported: ExportedBefore): Judged | null {
    const read = readResponseRow(row, this.context);
    if ('faults' in read) {
      this.#faults.push(...read.faults);
      return null;
    }
    const before = exported.compare(row, read.handIn);
    if (before !== null) {
      if (before) {
        this.counts.unchanged += 1;
        this.#weights.add(read.handIn.weight ?? 1);
      } else this.#refuse(row, 'key_of_other_answers');
      return null;
    }
    try {
      const prepared = prepareHandIn(read.handIn, this.version);
      this.#weights.add(read.handIn.weight ?? 1);
      return { row, prepared };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#faults.push(...answerFaults(error, row, this.context));
      return null;
    }
  }

  /** Leaves out lines that say what another line of the file said under the same key; notes the keys of the others. */
  async #withoutTwins(tx: Transaction, judged: readonly Judged[]): Promise<Judged[]> {
    const first = new Map<string, Judged>();
    for (const each of judged) {
      const twin = first.get(each.prepared.submissionKey);
      if (twin === undefined) first.set(each.prepared.submissionKey, each);
      else this.#twin(each, twin.row.line, twin.prepared.contentHash);
    }
    const news = [...first.values()];
    const keys = news.map(({ row: { line }, prepared }) => ({ ...prepared, line }));
    const values = [tx.organisationId, this.context.importId, ...listsOf(keyColumns, keys)];
    for (const { submissionKey, line, contentHash } of await tx.query<NotedKey>(noteKeys, values)) {
      const twin = first.get(submissionKey);
      if (twin !== undefined) this.#twin(twin, line, contentHash);
      first.delete(submissionKey);
    }
    return [...first.values()];
  }

  #twin({ row, prepared }: Judged, line: number, hash: Buffer): void {
    if (hash.equals(prepared.contentHash)) this.counts.merged += 1;
    else this.#refuse(row, 'answers_twice', { line });
  }

  async #store(tx: Transaction, news: readonly Judged[]): Promise<void> {
    if (news.length === 0) return;
    const batch = news.map(({ prepared }) => prepared);
    const rows = await tx.query<StoredRow>(storeResponses.text, valuesOf(tx.organisationId, batch));
    const byKey = new Map(rows.map((row) => [row.submission_key, row]));
    for (const { row, prepared } of news) {
      const found = byKey.get(prepared.submissionKey);
      if (found?.day_fault) this.#refuseDay(row, found);
      else if (found?.stored) this.counts.added += 1;
      else if ((await storedHash(tx, prepared, found))?.equals(prepared.contentHash)) this.counts.unchanged += 1;
      else this.#refuse(row, 'key_of_other_answers');
    }
    await tx.query(
      'update import_keys set stored = true where organisation_id = $1 and import_id = $2 and submission_key = any($3)',
      [
        tx.organisationId,
        this.context.importId,
        rows.filter(({ stored }) => stored).map(({ submission_key: key }) => key),
      ],
    );
  }

  #refuseDay(row: TableRow, { day_fault: fault, day_limit: limit }: StoredRow): void {
    const field = this.context.mapping.answeredOn;
    const code = fault === 'day_too_late' ? 'day_to_come' : 'day_before_opening';
    const at = { line: row.line, field, value: row.cells[field] ?? '' };
    this.#faults.push(cellFault(at, code, { day: limit ?? '' }));
  }

  #refuse(row: TableRow, code: CellCode, details: SentenceDetails = {}): void {
    const field = this.context.mapping.submissionKey ?? '';
    this.#faults.push(cellFault({ line: row.line, field, value: row.cells[field] ?? '' }, code, details));
  }
}

/** What is stored under a key. A twin that another connection committed a moment ago is seen by a statement of its own. */
async function storedHash(tx: Transaction, { submissionKey }: PreparedHandIn, found: StoredRow | undefined) {
  if (found?.content_hash) return found.content_hash;
  const row = await tx.first<{ hash: Buffer }>(
    'select content_hash as hash from submissions where organisation_id = $1 and submission_key = $2',
    [tx.organisationId, submissionKey],
  );
  return row?.hash;
}

function answerFaults(error: Problem, row: TableRow, context: ResponseRowContext): ImportFault[] {
  return error.findings.map(({ code, message, details = {}, ...finding }): ImportFault => {
    const question = 'question' in finding ? String(finding.question) : '';
    const field = context.mapping.questions[question]?.column ?? question;
    return { line: row.line, field, code, details, message, value: (row.cells[field] ?? '').slice(0, 200) };
  });
}
