import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Transaction } from '../../database/transaction.js';
import { budgetOf, type ContactBudget } from '../../invitations/asking/contact-budget.js';
import { Standing } from '../../invitations/attempts/standing.reads.js';
import { CallingHours, type HoursOf } from '../hours/calling-hours.service.js';
import { CandidatesReads, type Candidate } from './candidates.reads.js';
import { judge, type Verdict } from './verdict.js';

/** A candidate, and whether she may be rung. */
export interface Judged {
  candidate: Candidate;
  verdict: Verdict;
}

/** What holds for everybody whom an organisation rings; read once for each take, however many are judged by it. */
export interface RingingRules {
  hoursOf: HoursOf;
  budget: ContactBudget;
}

/** Whether callings may be rung at this moment: by the ledger, by hours and limits, by who else is being talked with. */
@Injectable()
export class JudgeCallings {
  constructor(
    private readonly candidates: CandidatesReads,
    private readonly standing: Standing,
    private readonly hours: CallingHours,
    private readonly organisations: OrganisationsService,
  ) {}

  async rules(tx: Transaction): Promise<RingingRules> {
    const { settings } = await this.organisations.read(tx);
    return { hoursOf: await this.hours.of(tx, settings), budget: budgetOf(settings, 0) };
  }

  async judge(tx: Transaction, ids: readonly string[], { hoursOf, budget }: RingingRules): Promise<Judged[]> {
    const candidates = await this.candidates.candidates(tx, ids, budget);
    const hindered = await this.standing.hindered(
      tx,
      candidates.map(({ invitationId }) => invitationId),
    );
    const now = Date.now();
    return candidates.map((candidate) => {
      const hindrance = hindered.get(candidate.invitationId) ?? null;
      return { candidate, verdict: judge(candidate, { now, hindrance, hoursOf }) };
    });
  }
}
