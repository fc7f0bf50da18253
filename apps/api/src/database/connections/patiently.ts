import { setTimeout as pause } from 'node:timers/promises';
import { databaseTrouble } from '../../http/database-trouble.js';
import { Problem } from '../../http/problem.js';

/** Until then a press is tried again, so that a database that only restarts is not noticed. */
const longest = 4_000;

/** Does what is safe to do twice again while the database is away, for a few seconds. */
export async function patiently<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + longest;
  for (;;)
    try {
      return await attempt();
    } catch (error) {
      const isTrouble = databaseTrouble(error) !== null || (error instanceof Problem && error.status === 503);
      if (!isTrouble || Date.now() > end) throw error;
      await pause(250);
    }
}
