import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import type { RoundRun } from '../../jobs/round.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import { OutOfTheWay } from './out-of-the-way.service.js';

/** Finds interviewers who are gone though nobody takes the next customer: what they had in hand goes back, what rang is to be settled. */
@Injectable()
export class CallingClock {
  constructor(
    private readonly database: Database,
    private readonly aside: OutOfTheWay,
    rounds: RoundRunner,
  ) {
    rounds.add('calling-clock', (run) => this.#look(run));
  }

  async #look(run: RoundRun): Promise<void> {
    const gone = await this.database.inInstallation(
      (tx) => tx.query<{ organisation_id: string }>('select distinct organisation_id from callings'),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of gone)
      if (!run.isOver) await this.database.inOrganisation(organisationId, (tx) => this.aside.comeBack(tx));
  }
}
