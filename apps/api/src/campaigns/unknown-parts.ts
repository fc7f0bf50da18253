import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { Audience } from './campaigns.dto.js';
import { fieldConditionFindings } from './field-condition.js';

/** Throws `invalid_input` where an audience names stores, regions or fields that the organisation does not have. */
export async function refuseUnknownParts(tx: Transaction, audience: Audience): Promise<void> {
  const findings = await fieldConditionFindings(tx, audience.fields ?? []);
  for (const [what, name] of [['store', 'storeIds'] as const, ['region', 'regionIds'] as const]) {
    const named = audience[name] ?? [];
    const rows = await tx.query<{ id: string }>(
      `select id from ${what}s where organisation_id = $1 and id = any($2::uuid[])`,
      [tx.organisationId, named],
    );
    const known = new Set(rows.map(({ id }) => id));
    for (const [index, id] of named.entries())
      if (!known.has(id.toLowerCase()))
        findings.push({
          path: `audience.${name}.${index}`,
          code: `unknown_${what}`,
          message: `There is no such ${what}.`,
        });
  }
  if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
}
