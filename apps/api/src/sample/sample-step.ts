import type { Transaction } from '../database/transaction.js';
import { SampleStepTable } from './tables/sample-step.table.js';

/**
 * Makes a part of the sample once: it and what is known of it afterwards are written in the same transaction. Where it was made
 * before, what is known of it is all that is given.
 */
export async function onceInSample<Made>(tx: Transaction, step: string, make: () => Promise<Made>): Promise<Made> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sample ${tx.organisationId}`]);
  const steps = tx.table(SampleStepTable);
  const known = await steps.findOneBy({ step });
  if (known !== null) return known.made as Made;
  // As whoever goes on after a stop would read it.
  const made = JSON.parse(JSON.stringify(await make())) as Made;
  await steps.insert({ step, made });
  return made;
}
