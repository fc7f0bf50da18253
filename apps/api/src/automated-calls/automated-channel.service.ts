import { Injectable } from '@nestjs/common';
import { KeptFromCalls } from '../callings/hours/kept-from-calls.reads.js';
import { CallingMoves } from '../callings/calling-moves.service.js';
import { TelephoneQueue } from '../callings/telephone-queue.js';
import type { Transaction } from '../database/transaction.js';
import type { Ending } from '../invitations/attempts/ending.js';
import type { Channel } from '../invitations/channels/channel.js';
import { ChannelRegister } from '../invitations/channels/channel-register.service.js';
import { Handovers } from '../invitations/channels/handovers.service.js';
import { AgreedToCalls } from './agreed-to-calls.service.js';

/** Asking by a machine that calls, for the ledger. Whoever has not agreed to that is never in its queue. */
@Injectable()
export class AutomatedChannel implements Channel {
  readonly key = 'automated_call';
  readonly hearsWho = true;
  readonly address = 'phone';
  readonly rendering = 'automated_call';
  /** No worker has any of its attempts in hand. */
  readonly lost: Ending = { as: 'doubt', detail: 'Nobody said how the call ended.', disposition: '3.16' };
  readonly queue: TelephoneQueue;

  constructor(
    moves: CallingMoves,
    handovers: Handovers,
    private readonly kept: KeptFromCalls,
    private readonly consents: AgreedToCalls,
    channels: ChannelRegister,
  ) {
    this.queue = new TelephoneQueue(this.key, { moves, handovers }, (tx, customers) => consents.missing(tx, customers));
    channels.add(this);
  }

  /** Whoever has not agreed to such calls, beside whom no call may reach. */
  async keptFrom(tx: Transaction, customerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const missing = await this.consents.missing(tx, customerIds);
    const agreed = customerIds.filter((id) => !missing.has(id));
    const kept = new Map(await this.kept.count(tx, agreed));
    if (missing.size > 0) kept.set('no_consent', (kept.get('no_consent') ?? 0) + missing.size);
    return kept;
  }
}
