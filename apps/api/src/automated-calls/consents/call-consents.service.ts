import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Barred } from '../../callings/telephone-queue.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { CustomersReads } from '../../customers/customers.reads.js';
import type { automatedCallChanges } from '../automated-call-changes.js';
import { CallConsentTable } from '../tables/call-consent.table.js';

export const noConsent: Barred = {
  reason: 'no_consent',
  detail: 'The customer has not agreed to automated calls.',
};

/** Who agreed to be called by a machine: when, and in which words. */
@Injectable()
export class CallConsents {
  constructor(
    private readonly customers: CustomersReads,
    private readonly trail: ChangeTrail<typeof automatedCallChanges>,
  ) {}

  async of(tx: Transaction, customerId: string) {
    await this.customers.one(tx, customerId);
    const found = await tx.table(CallConsentTable).findOneBy({ customerId });
    return found === null ? null : { givenAt: found.givenAt, wording: found.wording };
  }

  async note(tx: Transaction, who: Who, customerId: string, given: { givenAt: Date; wording: string }): Promise<void> {
    await this.customers.one(tx, customerId);
    const noted = { ...given, notedBy: who.personId, notedAt: now };
    const consents = tx.table(CallConsentTable);
    if (!(await consents.insertOnce({ customerId, ...noted }))) await consents.update({ customerId }, noted);
    await this.trail.record(tx, who, { action: 'noted', kind: 'consent to calls', id: customerId, name: '' });
  }

  /** Of many customers, by their references; those that no customer has are told. */
  async noteMany(
    tx: Transaction,
    who: Who,
    references: readonly string[],
    { givenAt, wording }: { givenAt: Date; wording: string },
  ): Promise<{ noted: number; unknown: string[] }> {
    const noted = await tx.query<{ reference: string }>(
      `with these as materialized (
         select id, reference from customers where organisation_id = $1 and reference = any($2) and erased_at is null
       ), kept as (
         insert into call_consents (organisation_id, customer_id, given_at, wording, noted_by)
         select $1, id, $3, $4, $5 from these
         on conflict (organisation_id, customer_id) do update set given_at = excluded.given_at, wording = excluded.wording,
           noted_by = excluded.noted_by, noted_at = now()
       )
       select reference from these`,
      [tx.organisationId, references, givenAt, wording, who.personId],
    );
    const known = new Set(noted.map(({ reference }) => reference));
    await this.trail.record(tx, who, {
      action: 'noted',
      kind: 'consent to calls',
      id: null,
      name: String(noted.length),
    });
    return { noted: noted.length, unknown: [...new Set(references)].filter((each) => !known.has(each)) };
  }

  async takeBack(tx: Transaction, who: Who, customerId: string): Promise<void> {
    await this.customers.one(tx, customerId);
    if ((await tx.table(CallConsentTable).delete({ customerId })) > 0)
      await this.trail.record(tx, who, { action: 'removed', kind: 'consent to calls', id: customerId, name: '' });
  }

  /** Those of some customers who have not agreed. */
  async missing(tx: Transaction, customerIds: readonly string[]): Promise<Map<string, Barred>> {
    const rows = await tx.query<{ id: string }>(
      'select customer_id as id from call_consents where organisation_id = $1 and customer_id = any($2)',
      [tx.organisationId, customerIds],
    );
    const given = new Set(rows.map(({ id }) => id));
    return new Map(customerIds.filter((id) => !given.has(id)).map((id) => [id, noConsent]));
  }
}
