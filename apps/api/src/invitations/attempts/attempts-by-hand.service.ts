import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Transaction } from '../../database/transaction.js';
import { budgetOf, freeAgainSql, noteContacts } from '../asking/contact-budget.js';
import type { AttemptDisposition } from '../ledger/response-rates.js';
import { leaveOutSql, makeByHandSql } from './move-sql.js';

/** When something was made, and what that says. */
export interface MadeByHand {
  at: Date;
  detail: string;
  disposition: AttemptDisposition;
}

/** Attempts that people make and no worker has in hand, such as letters: they wait in the queue until somebody says that they were made. */
@Injectable()
export class AttemptsByHand {
  constructor(private readonly organisations: OrganisationsService) {}

  /** These are not made any more, each for its reason. */
  async leaveOut(tx: Transaction, channel: string, attempts: readonly { id: string; detail: string }[]): Promise<void> {
    if (attempts.length === 0) return;
    const values = [attempts.map(({ id }) => id), attempts.map(({ detail }) => detail)];
    await tx.query(leaveOutSql, [tx.organisationId, channel, ...values]);
  }

  /** These were made. From then on they count as contacts of that moment. */
  async made(tx: Transaction, channel: string, ids: readonly string[], { at, detail, disposition }: MadeByHand) {
    if (ids.length === 0) return;
    const values = [tx.organisationId, channel, ids, at, detail, disposition];
    const made = await tx.query<{ invitation: string }>(makeByHandSql, values);
    await noteContacts(
      tx,
      made.map(({ invitation }) => invitation),
      at,
    );
  }

  /** Of attempts that wait those whose customers were reached otherwise since they were queued, with the moment from which the contact budget allows them. */
  async notYet(tx: Transaction, ids: readonly string[]): Promise<Map<string, Date>> {
    const { gapDays, atMost, withinDays } = budgetOf((await this.organisations.read(tx)).settings, 0);
    const rows = await tx.query<{ id: string; at: Date }>(freeAgainSql, [
      tx.organisationId,
      ids,
      gapDays,
      atMost,
      withinDays,
    ]);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}
