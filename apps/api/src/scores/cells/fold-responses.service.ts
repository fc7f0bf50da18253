import { Injectable } from '@nestjs/common';
import { mayContact, type CanonicalRecord } from '#surveys';
import { arrays, everyColumnBut, listsOf, named, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { CellGatherer } from './cell-sums.js';
import { foldFields, type FieldedResponse } from './fold-fields.js';
import { itemsOf } from '../items-of.js';
import { ProductGatherer } from './product-sums.js';
import { keyOf, storedAnswers, type StoredAnswers } from './stored-answers.js';
import { writeCells } from './write-cells.js';
import { countsOf, writeCounts, type ChoiceCount } from './write-counts.js';
import { writeProducts } from './write-products.js';
import { CommentTable } from '../tables/comment.table.js';
import { ContactWishTable } from '../tables/contact-wish.table.js';

interface Unfolded extends StoredAnswers {
  /** What the cells hold of it, where it was restated: taken out first. */
  before: CanonicalRecord | null;
}

const wishColumns = someColumns(ContactWishTable, ['responseId', 'day']);
const insertWishes = `insert into contact_wishes (organisation_id, ${named(wishColumns)})
  select $1, * from unnest(${arrays(wishColumns, 2)}) on conflict do nothing`;

const commentColumns = everyColumnBut(CommentTable, ['organisationId']);
const insertComments = `insert into comments (organisation_id, ${named(commentColumns)})
  select $1, * from unnest(${arrays(commentColumns, 2)}) on conflict do nothing`;

/** How many responses one transaction folds. */
const batch = 2_000;

/** Folds responses into cells. The note that a response is unfolded goes in the same commit: none counts twice or never. */
@Injectable()
export class FoldResponses {
  constructor(private readonly versions: SurveyVersions) {}

  /** Folds up to a batch of one organisation's unfolded responses, and says in the same commit which; gives how many there were. */
  async fold(tx: Transaction): Promise<number> {
    const rows = await tx.query<Unfolded>(
      `with taken as (
         delete from unfolded where organisation_id = $1 and response_id in (
           select response_id from unfolded where organisation_id = $1 order by response_id limit ${batch} for update skip locked)
         returning response_id),
       restated as (
         delete from restatements where organisation_id = $1 and response_id in (select response_id from taken)
         returning response_id, record)
       select ${storedAnswers}, b.record as before
       from responses r join taken t on t.response_id = r.id left join restated b on b.response_id = r.id
       where r.organisation_id = $1 order by r.id`,
      [tx.organisationId],
    );
    const restated = rows.flatMap((row) => (row.before === null ? [] : [{ ...row, record: row.before }]));
    if (restated.length > 0) await this.add(tx, restated, -1);
    await this.add(
      tx,
      rows.filter(({ held }) => !held),
      1,
    );
    const scored = rows.flatMap(({ id, held }) => (held ? [] : [id]));
    if (scored.length > 0) await tx.publish({ name: 'response.scored', responseIds: scored });
    return rows.length;
  }

  /** How many are left to fold, once those who have some in hand are done with them. */
  async left(tx: Transaction): Promise<number> {
    const rows = await tx.query('select from unfolded where organisation_id = $1 order by response_id for key share', [
      tx.organisationId,
    ]);
    return rows.length;
  }

  /** Takes a response out of the cells again, before it is erased or corrected. */
  async takeOut(tx: Transaction, responseId: string): Promise<void> {
    await this.takeOutAll(tx, [responseId]);
  }

  /** Takes responses out of the cells again. */
  async takeOutAll(tx: Transaction, responseIds: readonly string[]): Promise<void> {
    const rows = await tx.query<Unfolded>(
      `select ${storedAnswers}, null::jsonb as before from responses r where r.organisation_id = $1 and r.id = any($2) order by r.id for no key update`,
      [tx.organisationId, responseIds],
    );
    const waiting = await tx.query<{ id: string }>(
      'delete from unfolded where organisation_id = $1 and response_id = any($2) returning response_id as id',
      [tx.organisationId, responseIds],
    );
    const restated = await tx.query<{ id: string; record: CanonicalRecord }>(
      'delete from restatements where organisation_id = $1 and response_id = any($2) returning response_id as id, record',
      [tx.organisationId, responseIds],
    );
    const isWaiting = new Set(waiting.map(({ id }) => id));
    const before = new Map(restated.map(({ id, record }) => [id, record]));
    const counted = rows.filter(({ id, held }) => before.has(id) || (!isWaiting.has(id) && !held));
    await this.add(
      tx,
      counted.map((row) => ({ ...row, record: before.get(row.id) ?? row.record })),
      -1,
    );
  }

  async add(tx: Transaction, rows: readonly Unfolded[], sign: 1 | -1): Promise<void> {
    // In one pass: what one response says is let go of before the next is looked at, so that none of it is moved about in memory.
    const [cells, products] = [new CellGatherer(), new ProductGatherer()];
    const counts: ChoiceCount[] = [];
    const fielded: (FieldedResponse & { sign: 1 | -1 })[] = [];
    const comments: Part<typeof commentColumns>[] = [];
    const wishes: Part<typeof wishColumns>[] = [];
    for (const row of rows) {
      const { surveyId, definition, standard } = await this.versions.version(
        tx.organisationId,
        row.surveyVersionId,
        tx,
      );
      const said = itemsOf(definition, standard, row.record);
      const { id: responseId, answeredOn: day, weightMillionths: weight, fields } = row;
      const key = keyOf(row, surveyId);
      cells.add(key, said.scores, weight, sign);
      products.add(placeOf(row, surveyId), said.scores, sign);
      counts.push(...countsOf(key, said, weight));
      if (fields !== null) fielded.push({ fields, key, said, weight, sign });
      if (sign === -1) continue;
      for (const comment of said.comments) comments.push({ ...row, ...comment, surveyId, responseId, day });
      if (mayContact(definition, row.record)) wishes.push({ responseId, day });
    }
    await writeCounts(tx, counts, sign);
    await foldFields(tx, fielded);
    if (comments.length > 0) await tx.query(insertComments, [tx.organisationId, ...listsOf(commentColumns, comments)]);
    // A mark that somebody did as she wished stays through a correction.
    if (wishes.length > 0) await tx.query(insertWishes, [tx.organisationId, ...listsOf(wishColumns, wishes)]);
    // Last, since every store's answers meet in stamps and products: other folders wait for these rows the shortest.
    await writeCells(tx, cells.cells());
    await writeProducts(tx, products.sums());
  }
}

const placeOf = ({ channel, language, answeredOn }: Unfolded, surveyId: string) => ({
  surveyId,
  channel,
  language,
  month: `${answeredOn.slice(0, 7)}-01`,
});
