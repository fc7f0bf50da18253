import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { cellFault, type Importer, type ImportCounts, type ImportFault, type ImportRun } from '../files/importer.js';
import type { DayOrder } from '../files/read-cell.js';
import type { TableRow } from '../files/read-table.js';
import { mergeCustomer, type KnownCustomer } from './merge-customer.js';
import { customerColumns } from './customer-columns.js';
import { noteSeen, prepareSeen, seenAmong } from './seen-customers.js';
import { readCustomerRow, type CustomerRowContext, type ReadCustomer } from './read-customer-row.js';
import { findCustomers, writeCustomers, writePurchases } from './write-customers.js';

/** Imports customers with their purchases, one purchase a row. The same customer in several rows is one customer. */
@Injectable()
export class ImportCustomers implements Importer {
  readonly kind = 'customers';
  readonly targets = customerColumns;

  async begin(tx: Transaction, mapping: Readonly<Record<string, string>>): Promise<ImportRun> {
    const stores = await tx.query<{ id: string; code: string }>(
      'select id, code from stores where organisation_id = $1',
      [tx.organisationId],
    );
    const organisation = await tx.first<{ language: string }>('select language from organisations where id = $1', [
      tx.organisationId,
    ]);
    const context: CustomerRowContext = {
      mapping,
      storeIds: new Map(stores.map(({ id, code }) => [code.toLowerCase(), id])),
      dayOrder: (mapping['dayOrder'] as DayOrder | undefined) ?? 'dmy',
    };
    await prepareSeen(tx);
    return new CustomersRun(context, organisation?.language ?? 'en');
  }
}

/** Customers of one chunk, findable by number and by address. */
interface Known {
  byReference: Map<string, KnownCustomer>;
  byEmail: Map<string, KnownCustomer>;
}

class CustomersRun implements ImportRun {
  readonly counts: ImportCounts = { added: 0, updated: 0, merged: 0, unchanged: 0 };
  constructor(
    private readonly context: CustomerRowContext,
    private readonly language: string,
  ) {}

  async take(tx: Transaction, rows: readonly TableRow[]): Promise<ImportFault[]> {
    const read = rows.map((row) => readCustomerRow(row, this.context));
    const faults = read.flatMap((each) => ('faults' in each ? each.faults : []));
    const customers = read.flatMap((each) => ('customer' in each ? [each.customer] : []));
    const known = index(await findCustomers(tx, customers));
    const seen = await seenBefore(tx, known);
    const touched = new Map<string, KnownCustomer>();
    const purchases = [];
    for (const row of customers) {
      const place = this.#place(row, known, seen);
      if ('fault' in place) faults.push(place.fault);
      else {
        touched.set(place.customer.id, place.customer);
        if (row.purchase) purchases.push({ customerId: place.customer.id, ...row.purchase });
      }
    }
    await writeCustomers(
      tx,
      [...touched.values()].filter(({ isNew, isChanged }) => isNew || isChanged),
    );
    await writePurchases(tx, purchases);
    await noteSeen(tx, [...touched.keys()]);
    return faults;
  }

  /** Finds or makes the customer of a row and puts in what the row tells. */
  #place(row: ReadCustomer, known: Known, seen: Set<string>): { customer: KnownCustomer } | { fault: ImportFault } {
    const byReference = row.reference === null ? undefined : known.byReference.get(row.reference);
    const byEmail = row.email === null ? undefined : known.byEmail.get(row.email);
    if (byReference && byEmail && byReference !== byEmail) return { fault: twoPeople(row, this.context) };
    const found = byReference ?? byEmail;
    const customer = found ?? newCustomer(this.language);
    const changed = mergeCustomer(customer, row);
    if (!found) this.counts.added += 1;
    else if (seen.has(customer.id)) this.counts.merged += 1;
    else if (changed) this.counts.updated += 1;
    else this.counts.unchanged += 1;
    seen.add(customer.id);
    enter(known, customer);
    return { customer };
  }
}

/** Which of these had a row in an earlier chunk, to count another one as merged. */
function seenBefore(tx: Transaction, { byReference, byEmail }: Known): Promise<Set<string>> {
  const ids = [...byReference.values(), ...byEmail.values()].map(({ id }) => id);
  return seenAmong(tx, [...new Set(ids)]);
}

function newCustomer(language: string): KnownCustomer {
  const empty = { email: null, reference: null, name: '', phone: null, consent: 'unknown' as const };
  return { id: newId(), ...empty, language, isNew: true, isChanged: false };
}

function index(customers: readonly KnownCustomer[]): Known {
  const known: Known = { byReference: new Map(), byEmail: new Map() };
  for (const customer of customers) enter(known, customer);
  return known;
}

function enter({ byReference, byEmail }: Known, customer: KnownCustomer): void {
  if (customer.reference !== null) byReference.set(customer.reference, customer);
  if (customer.email !== null) byEmail.set(customer.email, customer);
}

function twoPeople({ line, email }: ReadCustomer, { mapping }: CustomerRowContext): ImportFault {
  return cellFault({ line, field: mapping['email'] ?? 'email', value: email ?? '' }, 'two_customers');
}
