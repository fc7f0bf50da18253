import { Injectable } from '@nestjs/common';
import { neededAsText } from '../../customers/consents/mail-consent.js';
import { MailRules } from '../../customers/consents/mail-rules.service.js';
import { Database } from '../../database/database.service.js';
import { GatheredWrites } from '../../database/gathered-writes.js';
import { HotPath } from '../../database/hot-path.service.js';
import { newId } from '../../database/ids.js';
import { listsOf } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import type { Channel } from '../channels/channel.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { Handovers } from '../channels/handovers.service.js';
import type { AttemptDisposition } from '../ledger/response-rates.js';
import { queuedColumns } from '../tables/attempt.table.js';
import { moves } from './attempt-state.js';
import type { Conclusion, MadeByHand } from './conclusion.js';
import type { Ending } from './ending.js';
import { leaseSql, type AttemptInHand } from './lease-sql.js';
import { concludeSql, makeSql, takeBackSql } from './make-sql.js';
import {
  comeBackSql,
  endSql,
  forgetSql,
  giveBackSql,
  learnSql,
  leaveOutSql,
  makeByHandSql,
  pauseSql,
  postponeSql,
  proveSql,
  queueSql,
  recoverSql,
  renewSql,
  resendSql,
  setTimesSql,
  stopSql,
  withdrawSql,
} from './move-sql.js';
import {
  moveUnderWay,
  underWayValues,
  type InHand,
  type Made,
  type OfChannel,
  type Reaching,
  type ReachingMaybeByMail,
} from './under-way.js';

/** One attempt to be made, or the reason why it is not. */
export interface ToQueue {
  invitationId: string;
  channel: string;
  dueAt: Date;
  /** Why it is left out, in a sentence; null where it is to be made. */
  leftOut: string | null;
}

/** Some attempts of one campaign: those of the channels that it names. */
export interface OfCampaign {
  id: string;
  channels: readonly { channel: string }[];
}

/** The attempt may not be made: another worker may have it, the campaign was stopped, or the address since it was taken. */
export class LeaseLost extends Error {}

/** One that is about to reach its person, or one that has. */
type UnderWay = { reaching: OfChannel<ReachingMaybeByMail> } | { made: OfChannel<Made> };

/** Seconds that a lease lasts unless it is renewed. */
export const leaseSeconds = 60;

const keysOf = ({ channels }: OfCampaign) => channels.map(({ channel }) => channel);

/**
 * The one writer of attempts, for all channels: each verb is a move of `attempt-state.ts`, takes or filters by the channel, and is
 * committed before what it announces happens. Only whoever has the lease moves what is in hand.
 */
@Injectable()
export class AttemptsService {
  readonly #underWay = new GatheredWrites<UnderWay, boolean>(
    (organisationId, batch) => this.#moveUnderWay(organisationId, batch),
    { inFlight: 2, ofOne: 1, batch: 200, patience: 60_000 },
  );

  constructor(
    private readonly hotPath: HotPath,
    private readonly database: Database,
    private readonly channels: ChannelRegister,
    private readonly handovers: Handovers,
    private readonly mailRules: MailRules,
  ) {}

  /**
   * Queues attempts of a campaign; what was queued before stays as it is. Whoever is another queue's to ask is handed over, once; a channel
   * with a queue of its own reminds by itself.
   */
  async queue(
    tx: Transaction,
    what: { campaignId: string; kind: 'first' | 'next' | 'again' | 'reminder'; number: number },
    attempts: readonly ToQueue[],
  ): Promise<void> {
    const { campaignId, kind, number } = what;
    const byQueue = Map.groupBy(attempts, ({ channel }) => this.channels.of(channel).queue !== undefined);
    if (kind === 'first' || kind === 'next')
      await this.handovers.handOver(tx, { campaignId, kind }, byQueue.get(true) ?? []);
    const own = byQueue.get(false) ?? [];
    const rows = own.map(({ leftOut, ...attempt }) => ({ ...attempt, id: newId(), detail: leftOut }));
    await tx.query(queueSql, [tx.organisationId, campaignId, kind, number, ...listsOf(queuedColumns, rows)]);
  }

  /**
   * Makes an attempt of an invitation that was handed over: from here on it may reach its person. Null where nobody may ask her (any more),
   * whatever the reason.
   */
  async make(tx: Transaction, channel: string, invitationId: string): Promise<{ id: string; number: number } | null> {
    return tx.first(makeSql, [tx.organisationId, newId(), channel, invitationId, false]);
  }

  /** Writes an attempt of which somebody else says that it reaches her already, under its id, whatever has come up since it was begun. */
  async makeLate(tx: Transaction, channel: string, invitationId: string, id: string): Promise<void> {
    if ((await tx.first(makeSql, [tx.organisationId, id, channel, invitationId, true])) === null)
      throw new Error('What was never handed over can’t be made.');
  }

  /** Marks how an attempt ended that was made; false where it had ended before. */
  async conclude(tx: Transaction, channel: string, id: string, end: Conclusion): Promise<boolean> {
    const { hasReached, detail, disposition, isContact } = end;
    const values = [tx.organisationId, channel, id, hasReached, detail, disposition, isContact];
    return (await tx.change(concludeSql, values)) > 0;
  }

  /** Takes back an attempt that was not made after all, as whoever was to make it says: it provably reached nobody. */
  async takeBack(tx: Transaction, channel: string, id: string, detail: string): Promise<void> {
    await tx.query(takeBackSql, [tx.organisationId, channel, id, detail]);
  }

  /** What waits in the queue is not made any more, each for its reason. */
  async leaveOut(tx: Transaction, channel: string, out: readonly { id: string; detail: string }[]): Promise<void> {
    const columns = [out.map(({ id }) => id), out.map(({ detail }) => detail)];
    if (out.length > 0) await tx.query(leaveOutSql, [tx.organisationId, channel, ...columns]);
  }

  /** A person says that these were made, which no worker had in hand; gives their invitations. */
  async makeByHand(tx: Transaction, channel: string, ids: readonly string[], made: MadeByHand): Promise<string[]> {
    const values = [tx.organisationId, channel, ids, made.at, made.detail, made.disposition];
    const rows = await tx.query<{ invitation: string }>(makeByHandSql, values);
    return rows.map(({ invitation }) => invitation);
  }

  /** Takes up to `most` due attempts of a channel for one worker. */
  async lease(tx: Transaction, channel: Channel, owner: string, most: number): Promise<AttemptInHand[]> {
    const { key, address } = channel;
    const consent = address === 'email' ? await this.mailRules.needed(tx) : null;
    const values = [tx.organisationId, owner, leaseSeconds, most, key, address, neededAsText(consent)];
    return tx.query<AttemptInHand>(leaseSql, values);
  }

  /** Keeps what a worker has not begun yet from being taken by others. */
  async renew(organisationId: string, channel: string, owner: string): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(renewSql, [organisationId, channel, owner, leaseSeconds]),
    );
  }

  /** Marks that the attempt may reach its person from now on; throws `LeaseLost` where it may not be made any more. */
  async reach(organisationId: string, channel: Channel, attempt: Reaching): Promise<void> {
    const email = channel.address === 'email' ? attempt.address : null;
    const reaching = { ...attempt, email, channel: channel.key };
    if (!(await this.#underWay.add(organisationId, { reaching }))) throw new LeaseLost(attempt.id);
  }

  /** Marks that it was made. */
  async settle(organisationId: string, channel: string, made: Made): Promise<void> {
    await this.#underWay.add(organisationId, { made: { ...made, channel } });
  }

  /** Marks how it ended otherwise: back in the queue for later, refused, or in doubt. */
  async end(organisationId: string, channel: string, { id, leaseOwner }: InHand, ending: Ending): Promise<void> {
    const { from: states, to: state } = moves[ending.as];
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(endSql, [
        organisationId,
        channel,
        id,
        leaseOwner,
        state,
        ending.detail,
        ending.disposition,
        ending.inMinutes ?? 0,
        states,
      ]),
    );
  }

  /** Puts attempts back that are not under way yet; of a campaign that ended they are cancelled. */
  async giveBack(organisationId: string, channel: string, ids: readonly string[], owner: string): Promise<void> {
    if (ids.length === 0) return;
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(giveBackSql, [organisationId, channel, ids, owner]),
    );
  }

  /** Puts attempts back, each for a time of its own: the channel has no room for them now. */
  async postpone(tx: Transaction, channel: string, later: readonly { id: string; at: Date }[]): Promise<void> {
    if (later.length === 0) return;
    await tx.query(postponeSql, [tx.organisationId, channel, later.map(({ id }) => id), later.map(({ at }) => at)]);
  }

  /**
   * After a crash: what a worker of the channel had in hand has reached nobody and is queued again; what was reaching somebody ends as
   * the channel says. A worker is gone when its process is, or its lease has run out.
   */
  async recover(organisationId: string, channel: Channel): Promise<void> {
    const { as, detail, disposition } = channel.lost;
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(recoverSql, [organisationId, channel.key, moves[as].to, detail, disposition]),
    );
  }

  /** Whoever has one of these in hand finds the lease lost before it reaches anybody; what reaches somebody by now goes on. */
  async pause(tx: Transaction, campaign: OfCampaign): Promise<void> {
    await tx.query(pauseSql, [tx.organisationId, campaign.id, keysOf(campaign)]);
  }

  /** Sets when what waits is due. */
  async setTimes(tx: Transaction, campaign: OfCampaign, times: ReadonlyMap<string, Date>): Promise<void> {
    await tx.query(setTimesSql, [tx.organisationId, keysOf(campaign), [...times.keys()], [...times.values()]]);
  }

  /** Cancels up to `most` of what a campaign that ended has not made yet; gives their invitations. */
  async stop(tx: Transaction, campaign: OfCampaign, most: number): Promise<string[]> {
    const stopped = await tx.query<{ invitation: string }>(stopSql, [
      tx.organisationId,
      campaign.id,
      keysOf(campaign),
      most,
    ]);
    return stopped.map(({ invitation }) => invitation);
  }

  /** Takes what workers of these channels have in hand for these customers out of it, so that it does not reach them. */
  async withdraw(
    tx: Transaction,
    channels: readonly string[],
    customerIds: readonly string[],
    reason: string,
  ): Promise<void> {
    if (customerIds.length > 0) await tx.query(withdrawSql, [tx.organisationId, channels, customerIds, reason]);
  }

  /** Forgets what was noted of a customer's attempts in every channel, and makes none any more; gives their ids. */
  async forget(tx: Transaction, customerId: string): Promise<string[]> {
    const forgotten = await tx.query<{ id: string }>(forgetSql, [tx.organisationId, customerId]);
    return forgotten.map(({ id }) => id);
  }

  /** Makes what is in doubt once more, by a person's decision: the customer may be reached twice. */
  async resend(tx: Transaction, channel: string, id: string): Promise<void> {
    await tx.query(resendSql, [tx.organisationId, channel, id]);
  }

  /** Takes what is in doubt as made, by a person's decision or by evidence, which says so in `detail`. */
  async prove(tx: Transaction, channel: string, id: string, detail: string | null): Promise<void> {
    await tx.query(proveSql, [tx.organisationId, channel, id, detail]);
  }

  /** What was made came back and did not reach its person. */
  async comeBack(
    tx: Transaction,
    channel: string,
    id: string,
    back: Pick<Made, 'detail' | 'disposition'>,
  ): Promise<void> {
    await tx.query(comeBackSql, [tx.organisationId, channel, id, back.detail, back.disposition]);
  }

  /** More became known of what was made: it stays where it is, with another disposition. */
  async learn(tx: Transaction, channel: string, id: string, disposition: AttemptDisposition): Promise<void> {
    await tx.query(learnSql, [tx.organisationId, channel, id, disposition]);
  }

  /**
   * That some were made is not waited for on the disk: lost with the machine, it leaves them in doubt, which are never made again by
   * themselves.
   */
  async #moveUnderWay(organisationId: string, batch: readonly UnderWay[]): Promise<boolean[]> {
    const reaching = batch.flatMap((each) => ('reaching' in each ? [each.reaching] : []));
    const made = batch.flatMap((each) => ('made' in each ? [each.made] : []));
    const values = underWayValues(organisationId, reaching, made);
    const durable = reaching.length > 0;
    const rows = await this.hotPath.run<{ id: string }>(organisationId, moveUnderWay, values, { durable });
    const moved = new Set(rows.map(({ id }) => id));
    return batch.map((each) => 'made' in each || moved.has(each.reaching.id));
  }
}
