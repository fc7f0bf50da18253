import { Injectable } from '@nestjs/common';
import { CampaignChannels } from '../../campaigns/campaign-channels.service.js';
import type { CampaignChannel } from '../../campaigns/campaigns.dto.js';
import type { Transaction } from '../../database/transaction.js';
import type { AddressKind, Channel } from './channel.js';
import type { OwnQueue } from './own-queue.js';

/** All ways of asking. The room of each enters its own, and nobody before it has to know. */
@Injectable()
export class ChannelRegister {
  readonly #all = new Map<string, Channel>();

  constructor(private readonly offered: CampaignChannels) {}

  add(channel: Channel): void {
    this.#all.set(channel.key, channel);
    const { key, address, hearsWho = false, rendering = null } = channel;
    this.offered.offer(key, { address, hearsWho, rendering });
  }

  /** Throws where no room has entered such a channel. */
  of(key: string): Channel {
    const channel = this.#all.get(key);
    if (channel === undefined) throw new Error(`There is no channel ${key}.`);
    return channel;
  }

  /** The keys of all channels, or of those that need one kind of address. */
  keys(address?: AddressKind): string[] {
    return [...this.#all.values()]
      .filter((each) => address === undefined || each.address === address)
      .map(({ key }) => key);
  }

  /** The channels that keep queues of their own. */
  withQueues(): { key: string; queue: OwnQueue }[] {
    return [...this.#all.values()].flatMap(({ key, queue }) => (queue === undefined ? [] : [{ key, queue }]));
  }

  /** The kinds of addresses at which a campaign may ask, in the order of its channels. */
  addressesOf(campaign: { channels: readonly CampaignChannel[] }): AddressKind[] {
    return campaign.channels.map(({ channel }) => this.of(channel).address);
  }

  /** Tells channels that attempts of theirs wait. */
  async wake(tx: Transaction, keys: Iterable<string>): Promise<void> {
    for (const key of new Set(keys)) await tx.publish({ name: 'attempts.due', channel: key });
  }
}
