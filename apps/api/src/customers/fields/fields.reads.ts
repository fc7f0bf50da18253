import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { CustomerField } from './field.js';
import { OwnFields } from '../../surveys/own-fields.reads.js';
import { readFields } from './read-fields.js';

/** A field with how much hangs on it, to be said before it is removed. */
export interface UsedField extends CustomerField {
  /** How many customers have a value in it. */
  customers: number;
  /** Surveys, as they are drafted or were published last, whose conditions or texts name it. */
  surveys: string[];
}

/** The fields that an organisation keeps of its customers. */
@Injectable()
export class FieldsReads implements OnModuleInit {
  constructor(private readonly own: OwnFields) {}

  onModuleInit(): void {
    this.own.toldBy(async (tx) => (await readFields(tx)).map(({ key, kind }) => ({ key, kind })));
  }

  async list(tx: Transaction): Promise<UsedField[]> {
    const used = await tx.query<{ key: string; customers: number; surveys: string[] }>(
      `select f.key, (select count(*)::int from customers c where c.organisation_id = $1 and c.attributes ? f.key) as customers,
         array(select s.name from surveys s where s.organisation_id = $1 and s.archived_at is null
           and s.draft::text ~ ('("customer": "' || f.key || '"|customer:' || f.key || '[}])') order by s.name) as surveys
       from customer_fields f where f.organisation_id = $1 and f.removed_at is null`,
      [tx.organisationId],
    );
    const byKey = new Map(used.map((row) => [row.key, row]));
    return (await readFields(tx)).map((field) => ({ ...field, customers: 0, surveys: [], ...byKey.get(field.key) }));
  }

  async one(tx: Transaction, key: string): Promise<UsedField> {
    const found = (await this.list(tx)).find((field) => field.key === key);
    if (found === undefined) throw new Problem('not_found', {});
    return found;
  }
}
