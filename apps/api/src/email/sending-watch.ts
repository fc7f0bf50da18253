import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import { Rounds } from '../jobs/rounds.js';
import { WORKS } from '../jobs/works.js';

const lookEvery = 30_000;

/**
 * Sees to it that running campaigns go on whatever happened to the job that sent for them: at every start of a worker, and
 * twice a minute. A run that finds nothing due costs a few statements.
 */
@Injectable()
export class SendingWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #rounds = new Rounds(() => this.#wake(), lookEvery, new Logger('sending'));

  constructor(
    private readonly database: Database,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works) this.#rounds.begin({ atOnce: true });
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#rounds.end();
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
