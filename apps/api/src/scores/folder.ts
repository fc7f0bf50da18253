import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import { WORKS } from '../jobs/works.js';
import { FoldResponses } from './fold-responses.js';

const pollEvery = 400;

/**
 * Keeps the cells up with the responses: several times a second it asks which organisations have unfolded ones, and folds.
 * Any number of processes may do so; each takes rows that no other holds.
 */
@Injectable()
export class Folder implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('folder');
  #stopped = false;
  #round: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly folding: FoldResponses,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works) this.#schedule();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#round;
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#round = this.#foldAll()
        .catch((error: unknown) => this.#log.error(error))
        .finally(() => this.#schedule());
    }, pollEvery);
  }

  async #foldAll(): Promise<void> {
    const waiting = await this.database.inInstallation(
      (tx) => tx.query<{ organisation_id: string }>('select distinct organisation_id from unfolded'),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of waiting) {
      let folded = 0;
      do folded = await this.database.inOrganisation(organisationId, (tx) => this.folding.fold(tx));
      while (folded > 0 && !this.#stopped);
    }
  }
}
