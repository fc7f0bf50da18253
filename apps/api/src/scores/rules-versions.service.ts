import { Injectable } from '@nestjs/common';
import { ChangeTrail, difference } from '../access/changes/change-trail.service.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { newestRules } from './newest-rules.js';
import type { Restatement } from './restatement.js';
import type { ScoreRules } from './score-rules.js';
import { ScoreRuleTable } from './tables/score-rule.table.js';

interface NewVersion {
  rules: ScoreRules;
  /** What held before. */
  held: ScoreRules;
  standardVersionId: string;
  /** What it moves, kept as it was told before it was published. */
  restatement: Restatement;
}

/** The numbered versions of the score rules, each with what it restated. */
@Injectable()
export class RulesVersions {
  constructor(private readonly trail: ChangeTrail) {}

  /** Writes the next version and its number; the caller holds the organisation. */
  async write(tx: Transaction, who: Who, { rules, held, standardVersionId, restatement }: NewVersion): Promise<number> {
    const version = { id: newId(), number: (await newestRules(tx)).number + 1 };
    const publishedBy = who.personId;
    await tx.table(ScoreRuleTable).insert({ ...version, rules, standardVersionId, restatement, publishedBy });
    const fields = difference(held, rules);
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
