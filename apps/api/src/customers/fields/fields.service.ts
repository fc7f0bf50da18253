import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/change-trail.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { mostCompared, mostFields, type Compared, type CustomerField, type FieldKind } from './field.js';
import { fieldKey } from './field-key.js';
import type { ChangeFieldInput, FieldInput } from './fields.dto.js';
import { readFields } from './read-fields.js';

const comparable: readonly FieldKind[] = ['choice', 'yes_no'];

/** Makes, renames and removes the fields that an organisation keeps of its customers. */
@Injectable()
export class FieldsService {
  constructor(private readonly trail: ChangeTrail) {}

  async add(tx: Transaction, who: Who, { name, labels, kind, compared }: FieldInput): Promise<string> {
    await alone(tx);
    const rows = await tx.query<{ key: string; name: string; gone: boolean }>(
      'select key, name, removed_at is not null as gone from customer_fields where organisation_id = $1',
      [tx.organisationId],
    );
    const present = rows.filter(({ gone }) => !gone);
    if (present.length >= mostFields) throw new Problem('too_many_fields', { limit: mostFields });
    refuseTwin(present, name);
    const key = fieldKey(
      name,
      rows.map((row) => row.key),
    );
    await tx.query(
      'insert into customer_fields (organisation_id, key, name, labels, kind) values ($1, $2, $3, $4, $5)',
      [tx.organisationId, key, name, JSON.stringify(labels), kind],
    );
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
    await tx.query('update customer_fields set name = $3, labels = $4 where organisation_id = $1 and key = $2', [
      tx.organisationId,
      key,
      name,
      JSON.stringify(labels),
    ]);
    if (compared !== undefined) await this.#compare(tx, field, compared);
    const renamed: Record<string, [unknown, unknown]> = name === field.name ? {} : { name: [field.name, name] };
    await this.trail.record(tx, who, { action: 'changed', kind: 'customer field', id: null, name, fields: renamed });
  }

  /** Takes a field away with all its values; refused while a campaign that is not over asks by it, or writes it in its mails. */
  async remove(tx: Transaction, who: Who, key: string): Promise<void> {
    await alone(tx);
    const { name } = await fieldOf(tx, key);
    const campaigns = await tx.query<{ name: string }>(
      `select name from campaigns where organisation_id = $1 and status not in ('finished', 'cancelled')
         and (audience -> 'fields' @> jsonb_build_array(jsonb_build_object('field', $2::text))
           or message::text || reminders::text ~ ('[{]{2}\\s*' || $2 || '\\s*[}]{2}')) order by name`,
      [tx.organisationId, key],
    );
    const names = campaigns.map((campaign) => campaign.name).join(', ');
    if (campaigns.length > 0)
      throw new Problem('still_in_use', { what: 'field', by: `campaigns that ask by it or write it: ${names}` });
    await tx.query(
      `update customer_fields set removed_at = now(), compared = 'clearing' where organisation_id = $1 and key = $2`,
      [tx.organisationId, key],
    );
    await tx.publish({ name: 'field.compared', field: key });
    await this.trail.record(tx, who, { action: 'removed', kind: 'customer field', id: null, name });
  }

  /** Says that the earlier answers are counted by a field, or are no longer. */
  async settle(tx: Transaction, key: string, compared: Compared): Promise<void> {
    await tx.query('update customer_fields set compared = $3 where organisation_id = $1 and key = $2', [
      tx.organisationId,
      key,
      compared,
    ]);
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
    await tx.query('delete from customer_fields where organisation_id = $1 and key = $2', [tx.organisationId, key]);
  }

  /** Earlier answers are counted, or taken out again, in the background. */
  async #compare(tx: Transaction, field: CustomerField, wanted: boolean): Promise<void> {
    const isCompared = field.compared === 'yes' || field.compared === 'counting';
    if (isCompared === wanted) return;
    if (wanted && !comparable.includes(field.kind)) throw new Problem('field_not_compared', { field: field.name });
    const fields = await readFields(tx);
    const others = fields.filter(({ key, compared }) => key !== field.key && compared !== 'no');
    if (wanted && others.length >= mostCompared) throw new Problem('too_many_compared', { limit: mostCompared });
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
