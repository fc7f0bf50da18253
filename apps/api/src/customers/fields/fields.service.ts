import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { mostCompared, mostFields, type Compared, type CustomerField, type FieldKind } from './field.js';
import { fieldKey } from './field-key.js';
import { FieldUses } from './field-uses.reads.js';
import type { ChangeFieldInput, FieldInput } from './fields.dto.js';
import { readFields } from './read-fields.js';
import { CustomerFieldTable } from '../tables/customer-field.table.js';
import type { customerChanges } from '../customer-changes.js';
import { CustomerProblem } from '../customer-problems.js';

const comparable: readonly FieldKind[] = ['choice', 'yes_no'];

/** Makes, renames and removes the fields that an organisation keeps of its customers. */
@Injectable()
export class FieldsService {
  constructor(
    private readonly trail: ChangeTrail<typeof customerChanges>,
    private readonly uses: FieldUses,
  ) {}

  async add(tx: Transaction, who: Who, { name, labels, kind, compared }: FieldInput): Promise<string> {
    await alone(tx);
    const rows = await tx.table(CustomerFieldTable).findBy({});
    const present = rows.filter(({ removedAt }) => removedAt === null);
    if (present.length >= mostFields) throw new CustomerProblem('too_many_fields', { limit: mostFields });
    refuseTwin(present, name);
    const key = fieldKey(
      name,
      rows.map((row) => row.key),
    );
    await tx.table(CustomerFieldTable).insert({ key, name, labels, kind, compared: 'no' });
    await this.trail.record(tx, who, { action: 'added', kind: 'customer field', id: null, name });
    if (compared) await this.#compare(tx, await fieldOf(tx, key), true);
    return key;
  }

  async change(tx: Transaction, who: Who, key: string, input: ChangeFieldInput): Promise<void> {
    await alone(tx);
    const field = await fieldOf(tx, key);
    const { name = field.name, labels = field.labels, compared } = input;
    const others = (await readFields(tx)).filter((each) => each.key !== key);
    refuseTwin(others, name);
    await tx.table(CustomerFieldTable).update({ key }, { name, labels });
    if (compared !== undefined) await this.#compare(tx, field, compared);
    const renamed: Record<string, [unknown, unknown]> = name === field.name ? {} : { name: [field.name, name] };
    await this.trail.record(tx, who, { action: 'changed', kind: 'customer field', id: null, name, fields: renamed });
  }

  /** Takes a field away with all its values; refused while a campaign that is not over asks by it, or writes it in its mails. */
  async remove(tx: Transaction, who: Who, key: string): Promise<void> {
    await alone(tx);
    const { name } = await fieldOf(tx, key);
    const uses = await this.uses.of(tx, key);
    if (uses.length > 0)
      throw new Problem('still_in_use', {
        what: 'field',
        by: `campaigns that ask by it or write it: ${uses.join(', ')}`,
      });
    await tx.table(CustomerFieldTable).update({ key }, { removedAt: now, compared: 'clearing' });
    await tx.publish({ name: 'field.compared', field: key });
    await this.trail.record(tx, who, { action: 'removed', kind: 'customer field', id: null, name });
  }

  /** Says that the earlier answers are counted by a field, or are no longer. */
  async settle(tx: Transaction, key: string, compared: Compared): Promise<void> {
    await tx.table(CustomerFieldTable).update({ key }, { compared });
  }

  /** Takes a removed field's values from up to so many customers, and says whether there were any. */
  async forgetValues(tx: Transaction, key: string, most: number): Promise<boolean> {
    const forgotten = await tx.change(
      `update customers set attributes = attributes - $2 where organisation_id = $1 and id in (
         select id from customers where organisation_id = $1 and attributes ? $2 limit $3)`,
      [tx.organisationId, key, most],
    );
    return forgotten > 0;
  }

  /** Ends a field that was removed, once nothing is left of it. */
  async end(tx: Transaction, key: string): Promise<void> {
    await tx.table(CustomerFieldTable).delete({ key });
  }

  /** Earlier answers are counted, or taken out again, in the background. */
  async #compare(tx: Transaction, field: CustomerField, wanted: boolean): Promise<void> {
    const isCompared = field.compared === 'yes' || field.compared === 'counting';
    if (isCompared === wanted) return;
    if (wanted && !comparable.includes(field.kind))
      throw new CustomerProblem('field_not_compared', { field: field.name });
    const fields = await readFields(tx);
    const others = fields.filter(({ key, compared }) => key !== field.key && compared !== 'no');
    if (wanted && others.length >= mostCompared)
      throw new CustomerProblem('too_many_compared', { limit: mostCompared });
    await this.settle(tx, field.key, wanted ? 'counting' : 'clearing');
    await tx.publish({ name: 'field.compared', field: field.key });
  }
}

/** One at a time: how many fields there are is counted before one is made. */
async function alone(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('customer fields ' || $1))`, [tx.organisationId]);
}

async function fieldOf(tx: Transaction, key: string): Promise<CustomerField> {
  const found = (await readFields(tx)).find((field) => field.key === key);
  if (found === undefined) throw new Problem('not_found', {});
  return found;
}

function refuseTwin(others: readonly { name: string }[], name: string): void {
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new Problem('taken', { field: 'field name' });
}
