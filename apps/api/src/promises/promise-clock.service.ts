import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import type { RoundRun } from '../jobs/round.js';
import { RoundRunner } from '../jobs/round-runner.service.js';
import { PromiseLog } from './promise-log.service.js';
import { PromiseTable } from './tables/promise.table.js';

/** So many are looked at before the next organisation has its turn. */
const together = 500;

/** Writes down that promises are broken, at the end of the day on which they were due where their place is. */
@Injectable()
export class PromiseClock {
  constructor(
    private readonly database: Database,
    private readonly log: PromiseLog,
    rounds: RoundRunner,
  ) {
    rounds.add('promise-clock', (run) => this.#look(run));
  }

  async #look(run: RoundRun): Promise<void> {
    const due = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisationId: string; id: string }>(
          `select organisation_id as "organisationId", id from promises where state = 'open' and ends_at <= now() order by ends_at limit ${together}`,
        ),
      { 'app.dispatch': 'on' },
    );
    for (const { organisationId, id } of due) {
      if (run.isOver) return;
      await this.database.inOrganisation(organisationId, async (tx) => {
        const one = await tx.table(PromiseTable).lock({ id });
        // Another process may have come first.
        if (one?.state === 'open' && one.endsAt.getTime() <= Date.now())
          await this.log.add(tx, one, { kind: 'broken', personId: null });
      });
    }
  }
}
