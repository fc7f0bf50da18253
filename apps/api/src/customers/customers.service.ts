import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import type { Row } from '../database/table.js';
import { now } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { ChangeCustomerInput, CustomerInput, PurchaseInput } from './customers.dto.js';
import { CustomersReads } from './customers.reads.js';
import { readGivenFields } from './fields/given-fields.js';
import { OptOuts, type Named, type OptOutReason } from './opt-outs.service.js';
import { maybeSameName } from './import/same-name.js';
import { addPurchases } from './import/write-customers.js';
import { emailDigest, masked } from './email-digest.js';
import { givenAddress } from './addresses/given-address.js';
import { givenPhone } from './phones/given-phone.js';
import type { KeptPhone } from './phones/read-phone.js';
import { SuppressionFollowers } from './suppression-followers.service.js';
import { CustomerTable } from './tables/customer.table.js';
import { SuppressionTable } from './tables/suppression.table.js';
import type { Topic } from './topics.js';
import { customerChanges } from './customer-changes.js';

/** Why an address gets no more mail; one that takes none says nothing of whom it belonged to. */
export type SuppressionReason = Row<typeof SuppressionTable>['reason'];

/** Adds and changes customers, and keeps the list of those who get no mail. */
@Injectable()
export class CustomersService {
  constructor(
    private readonly reads: CustomersReads,
    private readonly trail: ChangeTrail<typeof customerChanges>,
    private readonly optOuts: OptOuts,
    private readonly followers: SuppressionFollowers,
    private readonly organisations: OrganisationsService,
  ) {}

  async add(tx: Transaction, who: Who, input: CustomerInput): Promise<string> {
    await this.#refuseTwin(tx, null, input);
    const id = newId();
    const { reference, email, name, language, timeZone, consent } = input;
    const phone = await this.#read(tx, input.phone, input.phoneCountry);
    const address = givenAddress(input.address, await this.#country(tx));
    const noPostSince = input.noPost ? now : null;
    const { set } = await readGivenFields(tx, input.fields);
    const said = { consent, consentAt: consent === 'unknown' ? null : now };
    await tx.table(CustomerTable).insert({
      id,
      reference,
      email,
      name,
      ...phone,
      language,
      timeZone,
      address,
      noPostSince,
      attributes: set,
      ...said,
    });
    await this.optOuts.follow(tx, [{ id, ...input, ...phone }]);
    await this.trail.record(tx, who, { action: 'added', kind: 'customer', id, name: '' });
    return id;
  }

  /** Two people may share a mailbox; one person is not to be there twice. */
  async #refuseTwin(
    tx: Transaction,
    id: string | null,
    { email, name }: { email: string | null; name: string },
  ): Promise<void> {
    if (email === null) return;
    const mates = await tx.query<{ name: string }>(
      'select name from customers where organisation_id = $1 and email = $2 and id is distinct from $3',
      [tx.organisationId, email, id],
    );
    if (mates.some((mate) => maybeSameName(mate.name, name))) throw new Problem('taken', { field: 'e-mail address' });
  }

  async change(tx: Transaction, who: Who, id: string, input: ChangeCustomerInput): Promise<void> {
    const customers = tx.table(CustomerTable);
    await customers.lock({ id });
    const before = await this.reads.one(tx, id);
    const { fields: given = {}, phone: typed, phoneCountry, address: written, noPost, ...rest } = input;
    const isDialled = typed !== undefined || phoneCountry !== undefined;
    const phone = isDialled ? await this.#read(tx, typed === undefined ? before.phoneTyped : typed, phoneCountry) : {};
    const address = written === undefined ? {} : { address: givenAddress(written, await this.#country(tx)) };
    const told = { ...rest, ...phone, ...address };
    const after = { ...before, ...told };
    const { set, unset } = await readGivenFields(tx, given);
    if (after.email !== before.email) await this.#refuseTwin(tx, id, after);
    const kept = Object.entries(before.fields).filter(([key]) => !unset.includes(key));
    const attributes = { ...Object.fromEntries(kept), ...set };
    const consentAt = after.consent === before.consent ? undefined : now;
    const noPostSince =
      noPost === undefined || noPost === (before.noPostSince !== null) ? undefined : noPost ? now : null;
    await customers.update({ id }, { ...told, attributes, consentAt, noPostSince });
    await this.optOuts.follow(tx, [after]);
    // The trail says which fields were changed; what stood in them is personal and would outlive an erasure.
    const touched = { ...rest, ...address, ...(noPost === undefined ? {} : { noPost }) };
    const fields = customerChanges.touched({ ...touched, ...(isDialled ? { phone: true } : {}) });
    await this.trail.record(tx, who, { action: 'changed', kind: 'customer', id, name: '', fields });
  }

  /** Reads what was typed for a telephone number; without a country in that of the organisation. */
  async #read(tx: Transaction, typed: string | null, country: string | null = null): Promise<KeptPhone> {
    return givenPhone(typed, country ?? (await this.#country(tx)));
  }

  async #country(tx: Transaction): Promise<string | null> {
    return (await this.organisations.read(tx)).settings.country;
  }

  async addPurchase(tx: Transaction, who: Who, customerId: string, input: PurchaseInput): Promise<string> {
    await this.reads.one(tx, customerId);
    const amountCents = input.amount === null ? null : Math.round(input.amount * 100);
    const [id] = await addPurchases(tx, null, [{ ...input, customerId, amountCents }]);
    if (id === undefined) throw new Problem('taken', { field: 'purchase' });
    await this.trail.record(tx, who, { action: 'added a purchase', kind: 'customer', id: customerId, name: '' });
    return id;
  }

  /**
   * Puts an address on the list of those who get no mail; one that is there already stays as it is. Where that is what a person
   * wants, it holds for that person under other addresses too: `customerId` where it is known who, else everybody there.
   */
  async suppress(
    tx: Transaction,
    who: Who | null,
    email: string,
    reason: SuppressionReason,
    customerId: string | null = null,
  ): Promise<void> {
    const digest = emailDigest(tx.organisationId, email);
    const told = { emailDigest: digest, id: newId(), shownAs: masked(email), reason };
    const isNew = await tx.table(SuppressionTable).insertOnce(told);
    const isChosen = reason !== 'dead_address' && reason !== 'bounces';
    const optedOut = isChosen ? await this.#noteOptOut(tx, email, reason, customerId) : [];
    if (isNew)
      await this.trail.record(tx, who, { action: 'suppressed', kind: 'address', id: null, name: masked(email) });
    if (isNew || optedOut.length > 0) await this.followers.suppressed(tx, { email, optedOut });
  }

  /** A person wants to hear nothing more, or can't, by whatever way; said to somebody rather than pressed. */
  async optOut(tx: Transaction, who: Who | null, id: string, reason: 'unsubscribed' | 'by_hand'): Promise<void> {
    const person = await this.reads.one(tx, id);
    if (person.email !== null) return this.suppress(tx, who, person.email, reason, id);
    await this.optOuts.note(tx, [person], reason);
    await this.followers.suppressed(tx, { email: null, optedOut: [id] });
  }

  /** Gives those who opted out now. */
  async #noteOptOut(
    tx: Transaction,
    email: string,
    reason: OptOutReason,
    customerId: string | null,
  ): Promise<string[]> {
    const people = await tx.query<Named>(
      `select id, email, reference, name, phone, phone_typed as "phoneTyped" from customers
       where organisation_id = $1 and email = $2 and ($3::uuid is null or id = $3) and opted_out_as is null`,
      [tx.organisationId, email, customerId],
    );
    await this.optOuts.note(tx, people, reason);
    return people.map(({ id }) => id);
  }

  /** Takes back what the person pressed; an address that is on the list for another reason stays there. */
  async takeBackUnsubscription(tx: Transaction, email: string): Promise<void> {
    const lifted = await tx.first<{ personId: string | null }>(
      `delete from suppressions where organisation_id = $1 and email_digest = $2 and reason = 'unsubscribed' returning person_id as "personId"`,
      [tx.organisationId, emailDigest(tx.organisationId, email)],
    );
    if (lifted === null) return;
    await this.optOuts.lift(tx, [lifted.personId]);
    await this.trail.record(tx, null, { action: 'subscribed again', kind: 'address', id: null, name: masked(email) });
  }

  /** What the person chose on their page. The trail says that they chose, not what. */
  async choosePreferences(tx: Transaction, id: string, choice: { mutes: Topic[]; language: string }): Promise<void> {
    const changed = await tx.change(
      'update customers set mutes = $3, language = $4 where organisation_id = $1 and id = $2 and (mutes, language) is distinct from ($3::text[], $4)',
      [tx.organisationId, id, choice.mutes, choice.language],
    );
    if (changed > 0) await this.trail.record(tx, null, { action: 'chose what to get', kind: 'customer', id, name: '' });
  }

  async liftSuppression(tx: Transaction, who: Who, id: string): Promise<void> {
    const row = await tx.first<{ shownAs: string; personId: string | null }>(
      'delete from suppressions where organisation_id = $1 and id = $2 returning shown_as as "shownAs", person_id as "personId"',
      [tx.organisationId, id],
    );
    if (row === null) throw new Problem('not_found', {});
    await this.optOuts.lift(tx, [row.personId]);
    await this.trail.record(tx, who, { action: 'lifted suppression', kind: 'address', id, name: row.shownAs });
  }
}
