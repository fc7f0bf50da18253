import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';

/**
 * Sees to it that running campaigns go on whatever happened to the job that sent for them: at every start of a worker, and
 * twice a minute. A run that finds nothing due costs a few statements.
 */
@Injectable()
export class SendingWatch {
  constructor(
    private readonly database: Database,
    rounds: RoundRunner,
  ) {
    rounds.add('sending-watch', () => this.#wake());
  }

  async #wake(): Promise<void> {
    const running = await this.database.inInstallation(
      (tx) => tx.query<{ organisation_id: string }>('select distinct organisation_id from campaigns'),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of running)
      await this.database.inOrganisation(organisationId, (tx) => tx.publish({ name: 'mail.due' }));
  }
}
