import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { selected } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import type { ImportChange } from '../../files/lists/importer.js';
import { keyOfTarget, type FieldValue } from '../fields/field.js';
import { readFields } from '../fields/read-fields.js';
import type { PostalAddress } from '../addresses/postal-address.js';
import { noPhone } from '../phones/read-phone.js';
import { toldColumns, toldOf, type ToldOfCustomer } from './merge-customer.js';
import { PersonalDataRegister } from '../personal-data.service.js';
import { CallConsentTable } from '../tables/call-consent.table.js';
import { CustomerTable } from '../tables/customer.table.js';
import { PurchaseTable } from '../tables/purchase.table.js';
import { knownConsents } from './take-consents.js';
import { writeCustomers } from './write-customers.js';

const keptAddress: z.ZodType<PostalAddress> = z.object({
  line: z.string().nullable(),
  street: z.array(z.string()),
  postcode: z.string(),
  city: z.string(),
  country: z.string(),
});

const phoneParts: readonly string[] = Object.keys(noPhone);

type Known = ToldOfCustomer & { id: string };

/** Takes back what an import of customers brought and changed. */
@Injectable()
export class UndoCustomers {
  constructor(private readonly personal: PersonalDataRegister) {}

  /** Puts back what was there before, where it has not been changed again since. */
  async putBack(tx: Transaction, changes: readonly ImportChange[]): Promise<void> {
    const rows = await tx.query<Known>(
      `select c.id, ${selected(toldColumns, 'c')}, c.attributes as fields, ${knownConsents} as consents from customers c
       where c.organisation_id = $1 and c.id = any($2) for update`,
      [tx.organisationId, changes.map(({ subjectId }) => subjectId)],
    );
    const present = new Set((await readFields(tx)).map(({ key }) => key));
    const known = new Map(rows.map((row) => [row.id, row]));
    for (const { subjectId, kind, before, after } of changes) {
      const customer = known.get(subjectId);
      if (customer === undefined || kind === 'shared') continue;
      const now = toldOf(customer);
      const isUntouched = (field: string) => (now[field] ?? null) === (after[field] ?? null);
      // Parts of a number come back together, or an extension would stand behind another number.
      const isDialled = phoneParts.every((part) => !(part in after) || isUntouched(part));
      for (const [field, value] of Object.entries(before))
        if (phoneParts.includes(field) ? isDialled : isUntouched(field)) put(customer, field, value, present);
    }
    const flags = { isNew: false, isChanged: true, hasMoved: false };
    await writeCustomers(
      tx,
      null,
      [...known.values()].map((customer) => ({ ...customer, ...flags })),
    );
  }

  /** Removes what the import added, but for whoever was asked or bought something since: gives how many those are. */
  async takeBackAdded(tx: Transaction, importId: string): Promise<number> {
    await tx.table(PurchaseTable).delete({ importId });
    await tx.table(CallConsentTable).delete({ importId });
    const added = await tx.query<{ id: string }>(
      `select id from customers c where organisation_id = $1 and import_id = $2
         and not exists (select 1 from purchases p where p.organisation_id = $1 and p.customer_id = c.id)`,
      [tx.organisationId, importId],
    );
    const ids = added.map(({ id }) => id);
    const involved = await this.personal.involved(tx, ids);
    const customers = tx.table(CustomerTable);
    await customers.delete({ id: ids.filter((id) => !involved.has(id)) });
    return customers.update({ importId }, { importId: null });
  }
}

/** As it was told when it was replaced. */
function addressIn(told: unknown): PostalAddress | null {
  return typeof told === 'string' ? keptAddress.parse(JSON.parse(told)) : null;
}

/** Puts a value back in its place; of an own field that is no longer there nothing comes back. */
function put(customer: Known, name: string, value: unknown, present: ReadonlySet<string>): void {
  const key = keyOfTarget(name);
  if (name === 'address') return void (customer.address = addressIn(value));
  if (key === null) return void Object.assign(customer, { [name]: value });
  const { [key]: _, ...others } = customer.fields;
  customer.fields =
    value === null || value === undefined || !present.has(key) ? others : { ...others, [key]: value as FieldValue };
}
