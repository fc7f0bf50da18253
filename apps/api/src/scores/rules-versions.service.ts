import { Injectable } from '@nestjs/common';
import { ChangeTrail, difference } from '../access/changes/change-trail.service.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import type { ScoreRules } from './score-rules.js';

interface NewVersion {
  rules: ScoreRules;
  /** What held before. */
  held: ScoreRules;
  standardVersionId: string;
  /** What it moves, kept as it was told before it was published. */
  restatement: object;
}

/** The numbered versions of the score rules, each with what it restated. */
@Injectable()
export class RulesVersions {
  constructor(private readonly trail: ChangeTrail) {}

  /** Writes the next version and its number; the caller holds the organisation. */
  async write(tx: Transaction, who: Who, { rules, held, standardVersionId, restatement }: NewVersion): Promise<number> {
    const id = newId();
    const [{ number } = { number: 0 }] = await tx.query<{ number: number }>(
      `insert into score_rules (organisation_id, id, number, rules, standard_version_id, restatement, published_by)
       select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 from score_rules where organisation_id = $1
       returning number`,
      [tx.organisationId, id, JSON.stringify(rules), standardVersionId, JSON.stringify(restatement), who.personId],
    );
    const fields = difference(held, rules);
    await this.trail.record(tx, who, {
      action: 'published',
      kind: 'score rules',
      id,
      name: `version ${number}`,
      fields,
    });
    return number;
  }
}
