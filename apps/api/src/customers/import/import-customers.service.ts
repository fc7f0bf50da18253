import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import {
  type Importer,
  type ImportChange,
  type ImportCounts,
  type ImportRun,
  type Notation,
  type OwnTarget,
  type Taken,
} from '../../files/lists/importer.js';
import type { ImportSettings } from '../../files/lists/import-settings.js';
import type { TableRow } from '../../files/lists/read-table.js';
import { noPhone } from '../phones/read-phone.js';
import { mergeCustomer, toldOf, type KnownCustomer } from './merge-customer.js';
import { customerColumns } from './customer-columns.js';
import { fieldTarget, type FieldKind } from '../fields/field.js';
import { GrowingChoices } from '../fields/given-fields.js';
import { readFields } from '../fields/read-fields.js';
import { OptOuts } from '../opt-outs.service.js';
import { KnownCustomers, placeCustomer, placeFault, type PlaceOptions } from './place-customer.js';
import { noteSeen, prepareSeen, seenAmong } from './seen-customers.js';
import { readCustomerRow, type CustomerRowContext, type ReadCustomer } from './read-customer-row.js';
import { isNews } from './take-consents.js';
import { writeConsents, type BroughtConsent } from './write-consents.js';
import { findCustomers, shareAskedTimes, writeCustomers, writePurchases } from './write-customers.js';

/** How what an own field is made of may be written, by its kind. */
const notations: Partial<Record<FieldKind, Notation>> = { date: 'day', number: 'amount' };

/** Imports customers with their purchases, one purchase a row. The same customer in several rows is one customer. */
@Injectable()
export class ImportCustomers implements Importer {
  readonly kind = 'customers';
  readonly targets = customerColumns;

  constructor(
    private readonly optOuts: OptOuts,
    private readonly organisations: OrganisationsService,
  ) {}

  /** The organisation's own fields. */
  async ownTargets(tx: Transaction): Promise<OwnTarget[]> {
    return (await readFields(tx)).map(({ key, name, labels, kind }) => {
      const known = [name, ...Object.values(labels), key].map((each) => each.toLowerCase());
      return { key: fieldTarget(key), label: name, required: false, known, notation: notations[kind] };
    });
  }

  async begin(tx: Transaction, { importId, mapping, settings }: ImportSettings): Promise<ImportRun> {
    await alone(tx);
    const stores = await tx.query<{ id: string; code: string; timeZone: string }>(
      'select id, code, time_zone as "timeZone" from stores where organisation_id = $1',
      [tx.organisationId],
    );
    const { language, settings: kept } = await this.organisations.read(tx);
    const context: CustomerRowContext = {
      mapping,
      stores: new Map(stores.map((store) => [store.code.toLowerCase(), store])),
      fields: (await readFields(tx))
        .filter(({ key }) => fieldTarget(key) in mapping)
        .map(({ values, ...field }) => ({ ...field, values: [...values] })),
      country: kept.country,
      ...settings,
    };
    await prepareSeen(tx);
    return new CustomersRun(importId, context, settings, language, this.optOuts);
  }
}

/**
 * One list of customers at a time: no key of the database says that two rows are one person, so a second import must see what the
 * first one wrote. Asked again and again rather than waited for, since a statement may not wait as long as an import takes.
 */
async function alone(tx: Transaction): Promise<void> {
  for (;;) {
    const row = await tx.first<{ isMine: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('list of customers ' || $1)) as "isMine"`,
      [tx.organisationId],
    );
    if (row?.isMine) return;
    await setTimeout(250);
  }
}

class CustomersRun implements ImportRun {
  readonly counts: ImportCounts = { added: 0, updated: 0, merged: 0, unchanged: 0 };
  readonly #choices = new GrowingChoices();
  constructor(
    private readonly importId: string,
    private readonly context: CustomerRowContext,
    private readonly options: PlaceOptions,
    private readonly language: string,
    private readonly optOuts: OptOuts,
  ) {}

  async take(tx: Transaction, rows: readonly TableRow[]): Promise<Taken> {
    const read = rows.map((row) => readCustomerRow(row, this.context));
    const faults = read.flatMap((each) => ('faults' in each ? each.faults : []));
    const customers = read.flatMap((each) => ('customer' in each ? [each.customer] : []));
    const known = new KnownCustomers(await findCustomers(tx, customers));
    const seen = await seenAmong(tx, known.ids);
    const touched = new Map<string, KnownCustomer>();
    const [purchases, changes] = [[] as (ReadCustomer['purchase'] & { customerId: string })[], [] as ImportChange[]];
    const consents: BroughtConsent[] = [];
    for (const row of customers) {
      const place = placeCustomer(row, known, this.options);
      if (typeof place === 'string') {
        faults.push(placeFault(row, place, this.context.mapping));
        continue;
      }
      const news = row.consentsToCalls.filter((each) => isNews(each, place?.consents ?? {}));
      const { customer, change } = this.#put(row, place, known, seen);
      consents.push(...news.map((each) => ({ customerId: customer.id, ...each })));
      if (change) changes.push(change);
      touched.set(customer.id, customer);
      if (row.purchase) purchases.push({ customerId: customer.id, ...row.purchase });
    }
    await this.#write(tx, [...touched.values()], known);
    await writePurchases(tx, this.importId, purchases);
    await writeConsents(tx, this.importId, consents);
    await this.#choices.keep(tx, this.context.fields);
    await noteSeen(tx, [...touched.keys()]);
    return { faults, changes };
  }

  async #write(tx: Transaction, touched: readonly KnownCustomer[], known: KnownCustomers): Promise<void> {
    const written = touched.filter(({ isNew, isChanged }) => isNew || isChanged);
    await writeCustomers(tx, this.importId, written);
    const moved = written.filter(({ isNew, hasMoved }) => isNew || hasMoved);
    await shareAskedTimes(
      tx,
      moved.filter(({ email }) => known.atMailbox(email).length > 1),
    );
    await this.optOuts.follow(tx, moved);
  }

  /** Puts what a row tells into its customer, or into a new one, and counts it. */
  #put(
    row: ReadCustomer,
    found: KnownCustomer | null,
    known: KnownCustomers,
    seen: Set<string>,
  ): { customer: KnownCustomer; change: ImportChange | null } {
    const customer = found ?? newCustomer(this.language);
    const mates = known.atMailbox(row.email).filter((mate) => mate !== customer);
    const before = toldOf(customer);
    const isChanged = mergeCustomer(customer, row);
    const what = found === null ? 'added' : seen.has(customer.id) ? 'merged' : isChanged ? 'updated' : 'unchanged';
    this.counts[what] += 1;
    seen.add(customer.id);
    known.enter(customer);
    const kind = what === 'merged' || what === 'updated' ? what : mates.length > 0 && found === null ? 'shared' : null;
    if (kind === null) return { customer, change: null };
    const of = { line: row.line, subjectId: customer.id, kind } as const;
    const shared = { before: {}, after: { name: customer.name, email: customer.email } };
    return { customer, change: { ...of, ...(kind === 'shared' ? shared : difference(before, toldOf(customer))) } };
  }
}

type Told = ReturnType<typeof toldOf>;

function difference(before: Told, after: Told) {
  const names = Object.keys({ ...before, ...after });
  const changed = names.filter((name) => (before[name] ?? null) !== (after[name] ?? null));
  const of = (all: Told) => Object.fromEntries(changed.map((name) => [name, all[name] ?? null]));
  return { before: of(before), after: of(after) };
}

function newCustomer(language: string): KnownCustomer {
  const empty = { email: null, reference: null, name: '', timeZone: null, consent: 'unknown' as const, address: null };
  const nothing = { ...noPhone, fields: {}, consents: {} };
  return { id: newId(), ...empty, ...nothing, language, isNew: true, isChanged: false, hasMoved: false };
}
