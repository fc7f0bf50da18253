import { Injectable } from '@nestjs/common';
import { SuppressionFollowers, type Stopped } from '../../customers/suppression-followers.service.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptsService } from '../attempts/attempts.service.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { Handovers } from '../channels/handovers.service.js';

/** Takes out of workers' hands whoever must not be reached any more: at a stopped address, or by any channel. */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly channels: ChannelRegister,
    private readonly handovers: Handovers,
    followers: SuppressionFollowers,
  ) {
    followers.add((tx, stopped) => this.#withdraw(tx, stopped));
  }

  async #withdraw(tx: Transaction, { email, optedOut }: Stopped): Promise<void> {
    const there = await tx.query<{ id: string }>('select id from customers where organisation_id = $1 and email = $2', [
      tx.organisationId,
      email,
    ]);
    const atAddress = there.map(({ id }) => id);
    await this.attempts.withdraw(tx, this.channels.keys('email'), atAddress, 'The address is on the suppression list.');
    await this.attempts.withdraw(tx, this.channels.keys(), optedOut, 'The customer opted out.');
    await this.handovers.withdrawn(tx, optedOut);
  }
}
