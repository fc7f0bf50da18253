import { Injectable } from '@nestjs/common';
import type { Token } from '../access/token.js';
import { CustomersService } from '../customers/customers.service.js';
import { emailDigest, masked } from '../customers/email-digest.js';
import type { Topic } from '../customers/topics.js';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';

/** What an unsubscription is about. */
export interface Subscriber {
  /** Masked: the link may have been passed on. */
  shownAs: string;
  language: string;
  organisation: { name: string; colour: string };
  /** Whether the address gets no more mail already. */
  isUnsubscribed: boolean;
  /** What the person chose not to hear about. */
  mutes: Topic[];
}

interface Found {
  id: string;
  email: string;
  language: string;
  name: string;
  colour: string | null;
  mutes: Topic[];
}

/** Stops the mails to whoever was invited, and takes that back. Reading changes nothing. */
@Injectable()
export class UnsubscribeService {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersService,
  ) {}

  async subscriber(token: Token): Promise<Subscriber | null> {
    return this.#with(token, async () => undefined);
  }

  /** Stops the mails; where they are stopped already, nothing changes. Null where the link is nobody's. */
  async stop(token: Token): Promise<Subscriber | null> {
    return this.#with(token, (tx, { id, email }) => this.customers.suppress(tx, null, email, 'unsubscribed', id));
  }

  /** Takes back what was pressed. An address that others put on the list stays there. */
  async undo(token: Token): Promise<Subscriber | null> {
    return this.#with(token, (tx, { email }) => this.customers.takeBackUnsubscription(tx, email));
  }

  /** Keeps what the person wants to hear about, and in which language. */
  async choose(token: Token, choice: { mutes: Topic[]; language: string }): Promise<Subscriber | null> {
    return this.#with(token, (tx, { id }) => this.customers.choosePreferences(tx, id, choice));
  }

  async #with(token: Token, act: (tx: Transaction, found: Found) => Promise<void>): Promise<Subscriber | null> {
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      const found = await this.#find(tx, token);
      if (found === null) return null;
      await act(tx, found);
      const listed = await tx.first('select 1 from suppressions where organisation_id = $1 and email_digest = $2', [
        tx.organisationId,
        emailDigest(tx.organisationId, found.email),
      ]);
      const { email, language, name, colour, mutes } = found;
      const organisation = { name, colour: colour ?? '' };
      return { shownAs: masked(email), language, organisation, isUnsubscribed: listed !== null, mutes };
    });
  }

  async #find(tx: Transaction, token: Token): Promise<Found | null> {
    return tx.first<Found>(
      `select u.id, u.email, u.language, u.mutes, o.name, o.settings ->> 'colour' as colour from invitations i
       join customers u on u.organisation_id = i.organisation_id and u.id = i.customer_id
       join organisations o on o.id = i.organisation_id
       where i.organisation_id = $1 and i.token_hash = $2 and u.email is not null`,
      [tx.organisationId, token.hash],
    );
  }
}
