import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { commas, csvLines } from '../files/lists/csv.js';
import type { CallChannel } from './consents/call-consent.js';
import { readFields } from './fields/read-fields.js';

/** What columns are called: names that an import knows, so that the file comes in again as it is. */
const header = [
  'customer number',
  'e-mail address',
  'name',
  'phone',
  'language',
  'consent',
  'time zone',
  'store code',
  'purchase date',
  'amount',
  'category',
  'purchase reference',
  'product',
  'calls agreed on',
  'calls wording',
  'calls source',
  'automated calls agreed on',
  'automated calls wording',
  'automated calls source',
  // Beside the number: what was typed that is none yet, which an import would refuse.
  'phone as typed',
  'address line',
  'street',
  'street 2',
  'postcode',
  'city',
  'address country',
];
const together = 2_000;

interface Row {
  id: string;
  cells: (string | null)[];
}

/** All customers with their purchases as a file, a purchase a row, written as it is read. */
@Injectable()
export class ExportCustomers {
  constructor(private readonly database: Database) {}

  stream(organisationId: string): Readable {
    return Readable.from(this.#lines(organisationId));
  }

  async *#lines(organisationId: string): AsyncGenerator<string> {
    const fields = await this.database.inOrganisation(organisationId, readFields);
    const keys = fields.map(({ key }) => key);
    yield csvLines([[...header, ...fieldHeadings(fields)]], { shape: commas, isFirst: true });
    for (let after: string | null = null; ;) {
      const from: string | null = after;
      const rows: Row[] = await this.database.inOrganisation(organisationId, (tx) => read(tx, from, keys));
      const last = rows.at(-1);
      if (last === undefined) return;
      yield csvLines(
        rows.map(({ cells }) => cells),
        { shape: commas, isFirst: false },
      );
      after = last.id;
    }
  }
}

/** Own fields by their names; one that is called as a column is gets `(own)` behind it, which an import reads over. */
function fieldHeadings(fields: readonly { name: string }[]): string[] {
  return fields.map(({ name }) => (header.includes(name.toLowerCase()) ? `${name} (own)` : name));
}

/** The consent to calls that stands; an empty source comes in again as that it is not known. */
function consentCells(channel: CallChannel): string {
  return `coalesce((select array[to_char(g.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), g.wording, coalesce(nullif(g.source, ''), 'not known')] from call_consents g
    where g.organisation_id = $1 and g.customer_id = c.id and g.channel = '${channel}' and g.taken_back_at is null order by g.given_at desc limit 1), array[null, null, null]::text[])`;
}

function read(tx: Transaction, after: string | null, fields: readonly string[]): Promise<Row[]> {
  return tx.query<Row>(
    `select c.id, array[c.reference, c.email, c.name, c.phone || coalesce(' ext. ' || c.phone_extension, ''), c.language, nullif(c.consent, 'unknown'), c.time_zone,
       s.code, p.purchased_on::text, (p.amount_cents / 100.0)::numeric(20, 2)::text, p.category, p.reference, p.product]
       || ${consentCells('phone')} || ${consentCells('automated_call')}
       || array[case when c.phone is null then c.phone_typed end]
       || array[c.address ->> 'line', c.address -> 'street' ->> 0, array_to_string(array(select t from jsonb_array_elements_text(c.address -> 'street') with ordinality s (t, n) where n > 1), ', '),
         c.address ->> 'postcode', c.address ->> 'city', c.address ->> 'country']
       || array(select c.attributes ->> f.key from unnest($4::text[]) with ordinality f (key, place) order by f.place) as cells
     from (select * from customers where organisation_id = $1 and erased_at is null and ($2::uuid is null or id > $2) order by id limit $3) c
     left join purchases p on p.organisation_id = c.organisation_id and p.customer_id = c.id
     left join stores s on s.organisation_id = p.organisation_id and s.id = p.store_id
     order by c.id, p.purchased_on, p.id`,
    [tx.organisationId, after, together, fields],
  );
}
