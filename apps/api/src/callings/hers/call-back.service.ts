import { Injectable } from '@nestjs/common';
import { readNumber } from '#calling';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { CustomerProblem } from '../../customers/customer-problems.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { CallingMoves } from '../calling-moves.service.js';
import { callsBack } from '../take/candidates.reads.js';
import { PutBack } from '../take/put-back.service.js';
import { leaseTime } from '../take/take-calling.service.js';

/** Somebody who is to be asked and may be the one who calls. */
export interface WhoCallsBack {
  id: string;
  customer: string | null;
  campaign: string;
  appointmentAt: Date | null;
}

/** A customer calls back, and whoever answers goes on with her. */
@Injectable()
export class CallBack {
  constructor(
    private readonly database: Database,
    private readonly moves: CallingMoves,
    private readonly organisations: OrganisationsService,
    private readonly back: PutBack,
  ) {}

  /** Who is to be asked at this number, as it was typed: the whole number only. Throws `unusable_number`. */
  async search(organisationId: string, typed: string): Promise<WhoCallsBack[]> {
    return this.database.inOrganisation(organisationId, (tx) => this.#search(tx, typed));
  }

  async #search(tx: Transaction, typed: string): Promise<WhoCallsBack[]> {
    const { settings } = await this.organisations.read(tx);
    const { number } = readNumber(typed, settings.country);
    if (number === null) throw new CustomerProblem('unusable_number', {});
    return tx.query<WhoCallsBack>(
      `select k.id, c.name as customer, p.name as campaign, k.appointment_at as "appointmentAt" from callings k
       join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id and p.status = 'running'
       join customers c on c.organisation_id = $1 and c.id = k.customer_id
       where k.organisation_id = $1 and k.number = $2 and k.channel = 'phone' and k.state in ('ready', 'resting', 'appointment') order by c.name, k.id limit 20`,
      [tx.organisationId, number],
    );
  }

  /**
   * Takes the calling of whoever calls back; what was in hand and not rung goes back into the queue. Throws `wrong_state` while she
   * is talking with somebody, `not_found` where nobody is to be asked any more, or somebody else has her.
   */
  async take(tx: Transaction, personId: string, id: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('taking ' || $1::text, 0))`, [personId]);
    const own = await tx.first<{ id: string; state: string }>(
      `select id, state from callings where organisation_id = $1 and taken_by = $2 and state in ('in_hand', 'ringing', 'talking', 'ended')`,
      [tx.organisationId, personId],
    );
    if (own?.id === id) return;
    if (own !== null && own.state !== 'in_hand')
      throw new Problem('wrong_state', { what: 'calling', state: own.state, wanted: 'without another one' });
    if (own !== null) await this.back.put(tx, [own.id]);
    const calling = await this.moves.locked(tx, { id });
    const taken = { takenBy: personId, takenUntil: new Date(Date.now() + leaseTime), reason: callsBack };
    if (calling?.channel !== 'phone' || (await this.moves.move(tx, 'takeBack', { id }, taken)) === 0)
      throw new Problem('not_found', {});
  }
}
