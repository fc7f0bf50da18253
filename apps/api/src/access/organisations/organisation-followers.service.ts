import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import type { OrganisationSettings } from './organisation-settings.js';

/** Hears that an organisation changed what it sets, in the transaction that changes it. */
export type OrganisationFollower = (
  tx: Transaction,
  before: OrganisationSettings,
  after: OrganisationSettings,
) => Promise<void>;

/** Whoever works by what an organisation sets enters here. */
@Injectable()
export class OrganisationFollowers {
  readonly #all: OrganisationFollower[] = [];

  add(follower: OrganisationFollower): void {
    this.#all.push(follower);
  }

  async changed(tx: Transaction, before: OrganisationSettings, after: OrganisationSettings): Promise<void> {
    for (const follow of this.#all) await follow(tx, before, after);
  }
}
