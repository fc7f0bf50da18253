import { Injectable } from '@nestjs/common';
import { teamToTell } from '#cases';
import type { Transaction } from '../../database/transaction.js';
import { CaseLog } from '../log/case-log.service.js';
import { CaseTable } from '../tables/case.table.js';
import { CaseTellingTable } from '../tables/case-telling.table.js';
import { CaseReceivers } from './case-receivers.reads.js';

/** Writes down that a clock has used what it allows, or half as much again, or twice of it, and whom that is to be told. */
@Injectable()
export class LateCases {
  constructor(
    private readonly log: CaseLog,
    private readonly receivers: CaseReceivers,
  ) {}

  /** What was reached of one case; reached twice, as by two processes, it is written once. */
  async escalate(tx: Transaction, id: string): Promise<void> {
    const one = await tx.table(CaseTable).lock({ id });
    if (one === null || one.escalatesAt === null || one.escalatesAt.getTime() > Date.now()) return;
    for (const [more, { clock, step }] of (await this.log.reached(tx, one)).entries()) {
      const { team, personIds, hours } = await this.receivers.of(tx, teamToTell(one.team, step), one.storeId);
      const now = { ...one, events: one.events + more };
      await this.log.add(tx, now, { kind: 'escalated', personId: null, details: { clock, step, team } });
      const tellAt = new Date(hours.atOrAfter(Date.now()) ?? Date.now());
      const telling = { caseId: id, number: now.events + 1, tellAt };
      await tx.table(CaseTellingTable).insert(...personIds.map((personId) => ({ personId, ...telling })));
    }
  }
}
