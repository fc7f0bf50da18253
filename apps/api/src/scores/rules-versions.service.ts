import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { newestRules } from './newest-rules.js';
import type { Restatement } from './restatement.js';
import type { ScoreRules } from './score-rules.js';
import { ScoreRuleTable } from './tables/score-rule.table.js';
import { scoreChanges } from './score-changes.js';

interface NewVersion {
  rules: ScoreRules;
  /** What was in force until then. */
  before: ScoreRules;
  standardVersionId: string;
  /** What it moves, kept as it was told before it was published. */
  restatement: Restatement;
}

/** The numbered versions of the score rules, each with what it restated. */
@Injectable()
export class RulesVersions {
  constructor(private readonly trail: ChangeTrail<typeof scoreChanges>) {}

  /** Writes the next version and its number; the caller has locked the organisation. */
  async write(
    tx: Transaction,
    who: Who,
    { rules, before, standardVersionId, restatement }: NewVersion,
  ): Promise<number> {
    const version = { id: newId(), number: (await newestRules(tx)).number + 1 };
    const publishedBy = who.personId;
    await tx.table(ScoreRuleTable).insert({ ...version, rules, standardVersionId, restatement, publishedBy });
    const fields = scoreChanges.between(before, rules);
    await this.trail.record(tx, who, {
      action: 'published',
      kind: 'score rules',
      id: version.id,
      name: `version ${version.number}`,
      fields,
    });
    return version.number;
  }
}
