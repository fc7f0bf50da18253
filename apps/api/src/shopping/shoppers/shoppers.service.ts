import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { PeopleService } from '../../access/people/people.service.js';
import type { Who } from '../../access/who.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import type { ChangeShopperInput, InviteShopperInput } from './shoppers.dto.js';
import { ShoppersReads } from './shoppers.reads.js';
import { ShopperTable } from './tables/shopper.table.js';
import type { shopperChanges } from './shopper-changes.js';

/** Invites shoppers and keeps what is known of them. */
@Injectable()
export class ShoppersService {
  constructor(
    private readonly reads: ShoppersReads,
    private readonly people: PeopleService,
    private readonly trail: ChangeTrail<typeof shopperChanges>,
  ) {}

  async invite(tx: Transaction, who: Who, input: InviteShopperInput): Promise<string> {
    const id = await this.add(tx, who, input);
    await this.people.sendLink(tx, id, 'shopper');
    return id;
  }

  /** Adds a shopper who is told nothing yet. */
  async add(tx: Transaction, who: Who, input: InviteShopperInput): Promise<string> {
    const { email, name, language, householdOf } = input;
    const household = householdOf === null ? newId() : (await this.reads.one(tx, householdOf)).householdId;
    const id = await this.people.add(tx, who, {
      email,
      name,
      language,
      role: 'shopper',
      regionIds: [],
      storeIds: [],
    });
    // Numbers are given out one by one.
    await tx.query("select pg_advisory_xact_lock(hashtext('shopper numbers ' || $1))", [tx.organisationId]);
    await tx.query(
      `insert into shoppers (organisation_id, person_id, number, household_id, phone, latitude, longitude, languages)
       select $1, $2, 1 + coalesce(max(number), 0), $3, $4, $5, $6, $7 from shoppers where organisation_id = $1`,
      [tx.organisationId, id, household, input.phone, input.latitude, input.longitude, input.languages],
    );
    return id;
  }

  async inviteAgain(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.reads.one(tx, id);
    await this.people.inviteAgain(tx, who, id);
  }

  async change(tx: Transaction, who: Who, id: string, input: ChangeShopperInput): Promise<void> {
    // Who is claiming a job has locked the row: a household changes before or after, never in between.
    await tx.table(ShopperTable).lock({ personId: id });
    const before = await this.reads.one(tx, id);
    const { name, status, householdOf, ...about } = input;
    if (name !== undefined || status !== undefined) await this.people.change(tx, who, id, { name, status });
    const household =
      householdOf === undefined
        ? before.householdId
        : householdOf === null
          ? newId()
          : (await this.reads.one(tx, householdOf)).householdId;
    await tx.table(ShopperTable).update({ personId: id }, { ...about, householdId: household });
    await this.trail.record(tx, who, { action: 'changed', kind: 'shopper', id, name: before.name });
  }
}
