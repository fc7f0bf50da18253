import { callingMoves } from '#calling';
import type { Transaction } from '../database/transaction.js';
import type { Handovers } from '../invitations/channels/handovers.service.js';
import type { HandedOver, OwnQueue } from '../invitations/channels/own-queue.js';
import type { Calling, CallingMoves, NewCalling } from './calling-moves.service.js';
import { hoursKey, placeOf, type PlaceOf } from './place.js';

/** Why invitations can't be asked by a channel, in the queue's word and in a sentence of the ledger. */
export interface Barred {
  reason: string;
  detail: string;
}

/** Whom a channel may not ask, of these customers. */
export type WhoIsBarred = (tx: Transaction, customerIds: readonly string[]) => Promise<ReadonlyMap<string, Barred>>;

interface Handed extends PlaceOf {
  invitationId: string;
  customerId: string;
  language: string;
}

const handedSql = `
  select i.id as "invitationId", i.customer_id as "customerId", i.language, c.phone, c.time_zone as "ownZone", s.time_zone as "storeZone", o.time_zone as "organisationZone"
  from invitations i join organisations o on o.id = i.organisation_id
  join customers c on c.organisation_id = i.organisation_id and c.id = i.customer_id
  left join stores s on s.organisation_id = i.organisation_id and s.id = i.store_id
  where i.organisation_id = $1 and i.id = any($2)`;

const noNumber: Barred = { reason: 'no_number', detail: 'The customer has no number that can be rung.' };

/** The queue of one way of asking by telephone, for the ledger: invitations become callings, and what becomes of campaigns and people is followed. */
export class TelephoneQueue implements OwnQueue {
  constructor(
    private readonly channel: Calling['channel'],
    private readonly parts: { moves: CallingMoves; handovers: Handovers },
    private readonly whoIsBarred: WhoIsBarred = async () => new Map(),
  ) {}

  async handedOver(tx: Transaction, campaignId: string, invitations: readonly HandedOver[]): Promise<void> {
    const ids = invitations.map(({ invitationId }) => invitationId);
    const found = await tx.query<Handed>(handedSql, [tx.organisationId, ids]);
    const barred = await this.whoIsBarred(
      tx,
      found.map(({ customerId }) => customerId),
    );
    const dueAt = new Map(invitations.map((each) => [each.invitationId, each.dueAt]));
    const callings = found.map(({ invitationId, customerId, language, ...where }) => {
      const due = dueAt.get(invitationId) ?? new Date();
      const begins = beginning(where, due, barred.get(customerId));
      return { ...begins, invitationId, campaignId, customerId, language, channel: this.channel, dueAt: due };
    });
    await this.parts.moves.add(
      tx,
      callings.map(({ detail: _, ...calling }) => calling),
    );
    for (const [detail, out] of Map.groupBy(callings, (each) => each.detail)) {
      const without = out.map(({ invitationId }) => invitationId);
      if (detail !== null) await this.parts.handovers.giveUp(tx, this.channel, without, detail);
    }
  }

  async paused(tx: Transaction, campaignId: string): Promise<void> {
    const inHand = await tx.query<{ id: string }>(
      `select id from callings where organisation_id = $1 and campaign_id = $2 and channel = $3 and state = 'in_hand'`,
      [tx.organisationId, campaignId, this.channel],
    );
    await this.parts.moves.move(tx, 'pause', { id: inHand.map(({ id }) => id) }, { takenBy: null, takenUntil: null });
  }

  async stopped(tx: Transaction, invitationIds: readonly string[]): Promise<string[]> {
    const quiet = await tx.query<{ id: string; invitationId: string }>(
      `select id, invitation_id as "invitationId" from callings
       where organisation_id = $1 and invitation_id = any($2) and channel = $3 and state = any($4) order by id for update`,
      [tx.organisationId, invitationIds, this.channel, callingMoves.end.from],
    );
    const stopped = { takenBy: null, takenUntil: null, reason: 'campaign_over' };
    await this.parts.moves.move(tx, 'end', { id: quiet.map(({ id }) => id) }, stopped);
    return quiet.map(({ invitationId }) => invitationId);
  }

  async withdrawn(tx: Transaction, customerIds: readonly string[]): Promise<void> {
    const theirs = await tx.query<{ id: string }>(
      'select id from callings where organisation_id = $1 and customer_id = any($2) and channel = $3 order by id for update',
      [tx.organisationId, customerIds, this.channel],
    );
    const left = { takenBy: null, takenUntil: null, reason: 'opted_out' };
    await this.parts.moves.move(tx, 'leaveOut', { id: theirs.map(({ id }) => id) }, left);
  }
}

type Beginning = Pick<NewCalling, 'state' | 'reason' | 'number' | 'hours'> & { detail: string | null };

/** Where a calling begins: ready, resting until it is due, or out where there is nothing to ring or she may not be asked so. */
function beginning(where: PlaceOf, dueAt: Date, barred: Barred | undefined): Beginning {
  const place = placeOf(where);
  const out = place === null ? noNumber : barred;
  if (place === null || out !== undefined) {
    const { reason, detail } = out ?? noNumber;
    return { state: 'stopped', reason, detail, number: null, hours: '' };
  }
  const at = { number: place.number, hours: hoursKey(place), detail: null };
  return dueAt.getTime() > Date.now()
    ? { state: 'resting', reason: 'not_yet', ...at }
    : { state: 'ready', reason: null, ...at };
}
