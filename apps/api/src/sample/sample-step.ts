import type { Transaction } from '../database/transaction.js';

/**
 * Makes a part of the sample once: it and what is known of it afterwards are written in the same transaction. Where it was made
 * before, what is known of it is all that is given.
 */
export async function onceInSample<Made>(tx: Transaction, step: string, make: () => Promise<Made>): Promise<Made> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sample ${tx.organisationId}`]);
  const known = await tx.first<{ made: Made }>(
    'select made from sample_steps where organisation_id = $1 and step = $2',
    [tx.organisationId, step],
  );
  if (known !== null) return known.made;
  const made = JSON.stringify(await make());
  await tx.query('insert into sample_steps (organisation_id, step, made) values ($1, $2, $3)', [
    tx.organisationId,
    step,
    made,
  ]);
  // As whoever goes on after a stop would read it.
  return JSON.parse(made) as Made;
}
