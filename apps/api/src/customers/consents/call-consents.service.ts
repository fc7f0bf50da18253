import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import type { customerChanges } from '../customer-changes.js';
import { CustomersReads } from '../customers.reads.js';
import { CallConsentTable } from '../tables/call-consent.table.js';
import type { CallChannel, GivenConsent } from './call-consent.js';

const kind = 'consent to calls';

/** Who agreed to be asked by mail, or called by an interviewer or by a machine: when, in which words, where. */
@Injectable()
export class CallConsents {
  constructor(
    private readonly customers: CustomersReads,
    private readonly trail: ChangeTrail<typeof customerChanges>,
  ) {}

  /** All that a customer gave and took back, the newest first. */
  async of(tx: Transaction, customerId: string) {
    await this.customers.one(tx, customerId);
    return tx.query<GivenConsent & { takenBackAt: Date | null; notedAt: Date }>(
      `select channel, given_at as "givenAt", wording, source, taken_back_at as "takenBackAt", noted_at as "notedAt" from call_consents
       where organisation_id = $1 and customer_id = $2 order by given_at desc, channel`,
      [tx.organisationId, customerId],
    );
  }

  /** Notes one that somebody was told of; the same moment again is a correction. */
  async note(tx: Transaction, who: Who, customerId: string, given: GivenConsent): Promise<void> {
    await this.customers.one(tx, customerId);
    const { channel, givenAt, ...rest } = given;
    const noted = { ...rest, notedBy: who.personId, notedAt: now, takenBackAt: null, importId: null };
    const consents = tx.table(CallConsentTable);
    if (!(await consents.insertOnce({ customerId, channel, givenAt, ...noted })))
      await consents.update({ customerId, channel, givenAt }, noted);
    await this.trail.record(tx, who, { action: 'noted', kind, id: customerId, name: '' });
  }

  /** Of many customers, by their references; those that no customer has are told. What was taken back since stays so. */
  async noteMany(
    tx: Transaction,
    who: Who,
    references: readonly string[],
    { channel, givenAt, wording, source }: GivenConsent,
  ): Promise<{ noted: number; unknown: string[] }> {
    const noted = await tx.query<{ reference: string }>(
      `with these as materialized (
         select id, reference from customers where organisation_id = $1 and reference = any($2) and erased_at is null
       ), kept as (
         insert into call_consents (organisation_id, customer_id, channel, given_at, wording, source, noted_by)
         select $1, id, $3, $4::timestamptz, $5, $6, $7 from these t where not exists (select from call_consents b
           where b.organisation_id = $1 and b.customer_id = t.id and b.channel = $3 and b.taken_back_at >= $4::timestamptz)
         on conflict (organisation_id, customer_id, channel, given_at) do update
           set wording = excluded.wording, source = excluded.source, noted_by = excluded.noted_by, noted_at = now(), import_id = null
       )
       select reference from these`,
      [tx.organisationId, references, channel, givenAt, wording, source, who.personId],
    );
    const known = new Set(noted.map(({ reference }) => reference));
    await this.trail.record(tx, who, { action: 'noted', kind, id: null, name: String(noted.length) });
    return { noted: noted.length, unknown: [...new Set(references)].filter((each) => !known.has(each)) };
  }

  async takeBack(tx: Transaction, who: Who, customerId: string, channel: CallChannel): Promise<void> {
    await this.customers.one(tx, customerId);
    const standing = { customerId, channel, takenBackAt: null };
    if ((await tx.table(CallConsentTable).update(standing, { takenBackAt: now })) > 0)
      await this.trail.record(tx, who, { action: 'removed', kind, id: customerId, name: '' });
  }

  /** Those of some customers who have not agreed to be called by it. */
  async missing(tx: Transaction, channel: CallChannel, customerIds: readonly string[]): Promise<Set<string>> {
    const given = await tx.query<{ id: string }>(
      `select distinct customer_id as id from call_consents
       where organisation_id = $1 and customer_id = any($2) and channel = $3 and taken_back_at is null`,
      [tx.organisationId, customerIds, channel],
    );
    const missing = new Set(customerIds);
    for (const { id } of given) missing.delete(id);
    return missing;
  }
}
