import { askedQuestions } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { appealDays } from './appeals/appeal-days.js';
import type { AppealState } from './reviews.wire.js';
import { isSealed } from './visit-fields.js';
import { changesSince, type Reading } from './visit-parts.js';

interface Decided {
  id: string;
  state: string;
  decidedAt: Date | null;
}

/** What a store may still say to an approved visit, what it said, and what was restated since, with the reason. Days only: a decision that came by itself would tell when the visit was handed in. */
export async function forStore(tx: Transaction, { id, state, decidedAt }: Decided, reading: Reading) {
  if (state !== 'approved' || decidedAt === null) return { appeals: { until: null, items: [] }, restated: [] };
  const until = new Date(decidedAt.getTime() + appealDays * 86_400_000);
  const appeals = await tx.query<{ question: string; state: AppealState; outcome: string | null }>(
    `select question, state, outcome from appeals where organisation_id = $1 and visit_id = $2 and kind = 'item' order by id`,
    [tx.organisationId, id],
  );
  const open = new Set(
    askedQuestions(reading.definition)
      .filter((question) => !isSealed(question, reading.fields))
      .map(({ key }) => key),
  );
  return {
    appeals: {
      until: until.getTime() < Date.now() ? null : until.toISOString().slice(0, 10),
      items: appeals.filter(({ question }) => open.has(question)),
    },
    restated: await changesSince(tx, id, decidedAt, reading),
  };
}
