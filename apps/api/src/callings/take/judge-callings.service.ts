import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { Standing } from '../../invitations/attempts/standing.reads.js';
import { CallingHours, type HoursThere } from '../hours/calling-hours.service.js';
import { CandidatesReads, type Candidate } from './candidates.reads.js';
import { judge, type Verdict } from './verdict.js';

/** A candidate, and whether she may be rung. */
export interface Judged {
  candidate: Candidate;
  verdict: Verdict;
}

/** Whether callings may be rung at this moment: by the ledger, by hours and limits, by who else is being talked with. */
@Injectable()
export class JudgeCallings {
  constructor(
    private readonly candidates: CandidatesReads,
    private readonly standing: Standing,
    private readonly hours: CallingHours,
  ) {}

  hoursOf(tx: Transaction): Promise<(key: string) => HoursThere> {
    return this.hours.of(tx);
  }

  async judge(tx: Transaction, ids: readonly string[]): Promise<Judged[]> {
    const candidates = await this.candidates.candidates(tx, ids);
    const hindered = await this.standing.hindered(
      tx,
      candidates.map(({ invitationId }) => invitationId),
    );
    const [now, hoursOf] = [Date.now(), await this.hours.of(tx)];
    return candidates.map((candidate) => {
      const hindrance = hindered.get(candidate.invitationId) ?? null;
      return { candidate, verdict: judge(candidate, { now, hindrance, hoursOf }) };
    });
  }
}
