import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import type { PlannedCustomer } from './sample-plan.js';

/** The number by which a customer of the sample is known. */
export const referenceOf = (number: number): string => `K${100_000 + number}`;

/** A planned customer with the rows that stand for them. */
interface WrittenCustomer extends PlannedCustomer {
  customerId: string;
  purchaseId: string;
  /** Null where the customer was asked on another way than by mail. */
  invitationId: string | null;
}

/** Ids of what the customers point at. */
export interface SampleIds {
  storeIds: ReadonlyMap<string, string>;
  /** Campaign of a store's setting and month, as `store 3`. */
  campaignIds: ReadonlyMap<string, string>;
  tokenHash: (invitationId: string) => Buffer;
}

/** Writes customers with their purchases, invitations and mails, as nine months would have left them. */
export async function writeSample(
  tx: Transaction,
  planned: readonly PlannedCustomer[],
  { storeIds, campaignIds, tokenHash }: SampleIds,
): Promise<void> {
  const written = planned.map((customer): WrittenCustomer => {
    const invitationId = customer.channel === 'email' ? newId() : null;
    return { ...customer, customerId: newId(), purchaseId: newId(), invitationId };
  });
  const column = <Value>(of: (customer: WrittenCustomer) => Value) => written.map(of);
  await tx.query(
    `insert into customers (organisation_id, id, reference, email, name, language, consent, consent_at, last_asked_at, created_at)
     select $1, id, reference, email, name, language, 'given', day, day, day
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[]) as g (id, reference, email, name, language, day)`,
    [
      tx.organisationId,
      column(({ customerId }) => customerId),
      column(({ number }) => referenceOf(number)),
      column(({ number }) => `customer${number}@sample.example`),
      column(({ name }) => name),
      column(({ language }) => language),
      column(({ purchasedOn }) => purchasedOn),
    ],
  );
  await tx.query(
    `insert into purchases (organisation_id, id, customer_id, store_id, purchased_on, amount_cents, category, reference)
     select $1, * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::bigint[], $7::text[], $8::text[])`,
    [
      tx.organisationId,
      column(({ purchaseId }) => purchaseId),
      column(({ customerId }) => customerId),
      column(({ store }) => storeIds.get(store.code)),
      column(({ purchasedOn }) => purchasedOn),
      column(({ amountCents }) => amountCents),
      column(({ category }) => category),
      column(({ number }) => `R${500_000 + number}`),
    ],
  );
  await writeInvitations(tx, written, { storeIds, campaignIds, tokenHash });
}

async function writeInvitations(tx: Transaction, written: readonly WrittenCustomer[], ids: SampleIds): Promise<void> {
  const mailed = written.filter(({ invitationId }) => invitationId !== null);
  const hashes = mailed.map(({ invitationId }) => ids.tokenHash(invitationId ?? ''));
  await tx.query(
    `with invited as (
       insert into invitations (organisation_id, id, campaign_id, customer_id, store_id, purchase_id, language, token_hash, seed, state, created_at, opened_at)
       select $1, id, campaign, customer, store, purchase, language, hash, seed, case when opened then 'opened' else 'waiting' end, day,
         case when opened then day + interval '5 hours' end
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::bytea[], $9::int[], $10::timestamptz[], $11::boolean[])
         as g (id, campaign, customer, store, purchase, language, hash, seed, day, opened)
       returning id, campaign_id, created_at)
     insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, tries, sent_at, changed_at, detail, disposition)
     select $1, g.attempt, i.id, i.campaign_id, 'email', 'first', 0, case when g.refused then 'refused' else 'sent' end, i.created_at, 1,
       case when g.refused then null else i.created_at end, i.created_at,
       case when g.refused then '550 5.1.1 The mailbox does not exist.' else '250 2.0.0 Accepted' end,
       case when g.refused then '3.30' else '3.19' end
     from invited i join unnest($2::uuid[], $12::uuid[], $13::boolean[]) as g (invitation, attempt, refused) on g.invitation = i.id`,
    [
      tx.organisationId,
      mailed.map(({ invitationId }) => invitationId),
      mailed.map(({ store, month }) => ids.campaignIds.get(`${store.setting} ${month}`)),
      mailed.map(({ customerId }) => customerId),
      mailed.map(({ store }) => ids.storeIds.get(store.code)),
      mailed.map(({ purchaseId }) => purchaseId),
      mailed.map(({ language }) => language),
      hashes,
      hashes.map((hash) => hash.readInt32BE(0)),
      mailed.map(({ purchasedOn }) => `${purchasedOn}T15:00:00Z`),
      mailed.map(({ answers, number }) => answers || number % 9 === 0),
      mailed.map(() => newId()),
      mailed.map(({ answers, number }) => !answers && number % 61 === 0),
    ],
  );
}
