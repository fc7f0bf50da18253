import { Injectable } from '@nestjs/common';
import type { Ending } from '../invitations/attempts/ending.js';
import type { Channel } from '../invitations/channels/channel.js';
import { ChannelRegister } from '../invitations/channels/channel-register.service.js';
import { Handovers } from '../invitations/channels/handovers.service.js';
import type { Transaction } from '../database/transaction.js';
import { CallingMoves } from './calling-moves.service.js';
import { KeptFromCalls } from './hours/kept-from-calls.reads.js';
import { TelephoneQueue } from './telephone-queue.js';

/** Asking by interviewers, for the ledger. */
@Injectable()
export class PhoneChannel implements Channel {
  readonly key = 'phone';
  readonly hearsWho = true;
  readonly address = 'phone';
  /** No worker has any of its attempts in hand. */
  readonly lost: Ending = { as: 'doubt', detail: 'Nobody said how the call ended.', disposition: '3.16' };
  readonly queue: TelephoneQueue;

  constructor(
    moves: CallingMoves,
    handovers: Handovers,
    private readonly kept: KeptFromCalls,
    channels: ChannelRegister,
  ) {
    this.queue = new TelephoneQueue(this.key, { moves, handovers });
    channels.add(this);
  }

  keptFrom(tx: Transaction, customerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.kept.count(tx, customerIds);
  }
}
