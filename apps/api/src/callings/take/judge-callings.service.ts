import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { CandidatesReads, type Candidate } from './candidates.reads.js';
import type { RingingRules } from './ringing-rules.reads.js';
import { judge, type Verdict } from './verdict.js';

/** A candidate, and whether she may be rung. */
export interface Judged {
  candidate: Candidate;
  verdict: Verdict;
}

/** Whether callings may be rung at this moment: by the ledger, by hours and limits, by who else is being talked with. */
@Injectable()
export class JudgeCallings {
  constructor(private readonly candidates: CandidatesReads) {}

  async judge(tx: Transaction, ids: readonly string[], { hoursOf, budget }: RingingRules): Promise<Judged[]> {
    const candidates = await this.candidates.candidates(tx, ids, budget);
    const now = Date.now();
    return candidates.map((candidate) => ({ candidate, verdict: judge(candidate, { now, hoursOf }) }));
  }
}
