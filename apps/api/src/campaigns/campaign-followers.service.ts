import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { Campaign } from './campaigns.reads.js';

/** What follows from a campaign's moves, in the transaction that makes them. */
export interface CampaignFollower {
  paused(tx: Transaction, campaign: Campaign): Promise<void>;
  resumed(tx: Transaction, campaign: Campaign): Promise<void>;
  cancelled(tx: Transaction, campaign: Campaign): Promise<void>;
}

/** Whoever follows campaigns enters here: campaigns know nothing of those who ask. */
@Injectable()
export class CampaignFollowers implements CampaignFollower {
  readonly #all: CampaignFollower[] = [];

  add(follower: CampaignFollower): void {
    this.#all.push(follower);
  }

  async paused(tx: Transaction, campaign: Campaign): Promise<void> {
    for (const each of this.#all) await each.paused(tx, campaign);
  }

  async resumed(tx: Transaction, campaign: Campaign): Promise<void> {
    for (const each of this.#all) await each.resumed(tx, campaign);
  }

  async cancelled(tx: Transaction, campaign: Campaign): Promise<void> {
    for (const each of this.#all) await each.cancelled(tx, campaign);
  }
}
