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
import { FoldResponses } from './fold-responses.js';

const pollEvery = 400;

/**
 * Keeps the cells up with the responses: several times a second it asks which organisations have unfolded ones, and folds.
 * Any number of processes may do so; each takes rows that no other holds.
 */
@Injectable()
export class Folder implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #rounds = new Rounds(() => this.#foldAll(), pollEvery, new Logger('folder'));

  constructor(
    private readonly database: Database,
    private readonly folding: FoldResponses,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works) this.#rounds.begin();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#rounds.end();
  }

  /** Folds all that an organisation has, and waits for what other processes are folding: every answer is in its figures then. */
  async foldWhole(organisationId: string): Promise<void> {
    let left: number;
    do {
      while ((await this.database.inOrganisation(organisationId, (tx) => this.folding.fold(tx))) > 0);
      left = await this.database.inOrganisation(organisationId, (tx) => this.folding.left(tx));
    } while (left > 0);
  }

  async #foldAll(): Promise<void> {
    const waiting = await this.database.inInstallation(
      (tx) => tx.query<{ organisation_id: string }>('select distinct organisation_id from unfolded'),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of waiting) {
      let folded = 0;
      do folded = await this.database.inOrganisation(organisationId, (tx) => this.folding.fold(tx));
      while (folded > 0 && !this.#rounds.isOver);
    }
  }
}
