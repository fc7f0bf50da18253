import type { Transaction } from '../database/transaction.js';
import type { RulesVersion } from './score-rules.js';

/** The version of the rules that holds; number 0 where none was published. */
export async function newestRules(tx: Transaction): Promise<RulesVersion> {
  const found = await tx.first<RulesVersion>(
    `select number, published_at as "publishedAt" from score_rules where organisation_id = $1 order by number desc limit 1`,
    [tx.organisationId],
  );
  return found ?? { number: 0, publishedAt: null };
}
