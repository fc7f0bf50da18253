import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Compared } from '../../customers/fields/field.js';
import { FieldsService } from '../../customers/fields/fields.service.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { inParts } from '../../jobs/in-parts.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ChangeFields } from './change-fields.service.js';

const payload = z.object({ field: z.string() });
type Payload = z.output<typeof payload>;

const together = 500;

interface Field {
  compared: Compared;
  isRemoved: boolean;
}

/**
 * Brings earlier answers in line with whether results are compared by a field: counts them by what is known of their customers
 * now, or takes them out again; of a field that is removed its values go too. What is left to do follows from the tables, so that
 * it may stop anywhere and run twice.
 */
@Injectable()
export class CountByField implements Job<Payload> {
  readonly name = 'count-by-field';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly fields: ChangeFields,
    private readonly customerFields: FieldsService,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { field }, signal }: JobRun<Payload>): Promise<void> {
    let after: string | null = null;
    const part = (tx: Transaction) => this.#some(tx, field, after);
    const isDone = await inParts(signal, async () => {
      const step: Step = await this.database.inOrganisation(organisationId, part);
      after = step.last;
      return step.isMore;
    });
    if (!isDone)
      await this.database.inOrganisation(organisationId, (tx) => tx.publish({ name: 'field.compared', field }));
  }

  async #some(tx: Transaction, key: string, after: string | null): Promise<Step> {
    const field = await tx.first<Field>(
      `select compared, removed_at is not null as "isRemoved" from customer_fields where organisation_id = $1 and key = $2
       for no key update`,
      [tx.organisationId, key],
    );
    if (field?.compared === 'counting') return this.#count(tx, key, after);
    if (field?.compared === 'clearing') return this.#clear(tx, key, field.isRemoved);
    return done;
  }

  async #count(tx: Transaction, key: string, after: string | null): Promise<Step> {
    const rows = await tx.query<{ id: string; value: string }>(
      `select r.id, c.attributes ->> $2 as value from responses r
       join customers c on c.organisation_id = r.organisation_id and c.id = r.customer_id
       where r.organisation_id = $1 and ($3::uuid is null or r.id > $3) and r.erased_at is null and r.channel <> 'visit'
         and c.attributes ? $2 and (r.fields is null or not r.fields ? $2)
       order by r.id limit ${together}`,
      [tx.organisationId, key, after],
    );
    const last = rows.at(-1);
    if (last === undefined) {
      await this.customerFields.settle(tx, key, 'yes');
      return done;
    }
    const values = new Map(rows.map(({ id, value }) => [id, value]));
    await this.fields.change(tx, [...values.keys()], (id, fields) => ({ [key]: values.get(id) ?? '', ...fields }));
    return { isMore: true, last: last.id };
  }

  async #clear(tx: Transaction, key: string, isRemoved: boolean): Promise<Step> {
    const rows = await tx.query<{ id: string }>(
      `select id from responses where organisation_id = $1 and fields is not null and fields ? $2 order by id limit ${together}`,
      [tx.organisationId, key],
    );
    if (rows.length > 0) {
      await this.fields.change(
        tx,
        rows.map(({ id }) => id),
        (_, { [key]: __, ...others }) => others,
      );
      return { isMore: true, last: null };
    }
    if (isRemoved && (await this.customerFields.forgetValues(tx, key, together * 10)))
      return { isMore: true, last: null };
    for (const table of ['field_day_cells', 'field_month_cells', 'field_choice_counts'])
      await tx.query(`delete from ${table} where organisation_id = $1 and field = $2`, [tx.organisationId, key]);
    if (isRemoved) await this.customerFields.end(tx, key);
    else await this.customerFields.settle(tx, key, 'no');
    return done;
  }
}

interface Step {
  isMore: boolean;
  /** After which response to go on. */
  last: string | null;
}

const done: Step = { isMore: false, last: null };
