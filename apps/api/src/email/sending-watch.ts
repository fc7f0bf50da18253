import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import { WORKS } from '../jobs/works.js';

const lookEvery = 30_000;

/**
 * Sees to it that running campaigns go on whatever happened to the job that sent for them: at every start of a worker, and
 * twice a minute. A run that finds nothing due costs a few statements.
 */
@Injectable()
export class SendingWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('sending');
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.works) return;
    this.#look();
    this.#timer = setInterval(() => this.#look(), lookEvery);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#round;
  }

  #look(): void {
    this.#round = this.#round.then(() => this.#wake()).catch((error: unknown) => this.#log.error(error));
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
