import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { RestoreGuard } from './restore-guard.service.js';

/**
 * Sees to it that running campaigns go on in every channel whatever happened to what woke it: at every start of a worker, and
 * twice a minute. A channel that finds nothing due costs a few statements.
 */
@Injectable()
export class AskingWatch {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRegister,
    private readonly guard: RestoreGuard,
    rounds: RoundRunner,
  ) {
    rounds.add('asking-watch', () => this.#wake());
  }

  async #wake(): Promise<void> {
    await this.guard.look();
    const running = await this.database.inInstallation(
      (tx) => tx.query<{ organisation_id: string }>('select distinct organisation_id from campaigns'),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of running)
      await this.database.inOrganisation(organisationId, (tx) => this.channels.wake(tx, this.channels.keys()));
  }
}
