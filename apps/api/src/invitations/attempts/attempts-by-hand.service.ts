import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Transaction } from '../../database/transaction.js';
import { budgetOf, freeAgainSql, giveBackContacts, noteContacts } from '../asking/contact-budget.js';
import { AttemptsService } from './attempts.service.js';
import type { MadeByHand } from './conclusion.js';

/** Attempts that people make and no worker has in hand, such as letters: they wait in the queue until somebody says that they were made. */
@Injectable()
export class AttemptsByHand {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** These are not made any more, each for its reason, and their contacts are given back. */
  async leaveOut(
    tx: Transaction,
    channel: string,
    out: readonly { id: string; invitationId: string; detail: string }[],
  ): Promise<void> {
    await this.attempts.leaveOut(tx, channel, out);
    await giveBackContacts(
      tx,
      out.map(({ invitationId }) => invitationId),
    );
  }

  /** These were made. From then on they count as contacts of that moment. */
  async made(tx: Transaction, channel: string, ids: readonly string[], made: MadeByHand): Promise<void> {
    if (ids.length > 0) await noteContacts(tx, await this.attempts.makeByHand(tx, channel, ids, made), made.at);
  }

  /** Of attempts that wait those whose customers were reached otherwise since they were queued, with the moment from which the contact budget allows them. */
  async notYet(tx: Transaction, ids: readonly string[]): Promise<Map<string, Date>> {
    const { gapDays, atMost, withinDays } = budgetOf((await this.organisations.read(tx)).settings, 0);
    const values = [tx.organisationId, ids, gapDays, atMost, withinDays];
    const rows = await tx.query<{ id: string; at: Date }>(freeAgainSql, values);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}
