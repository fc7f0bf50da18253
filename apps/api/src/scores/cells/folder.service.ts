import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import type { RoundRun } from '../../jobs/round.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import { FoldResponses } from './fold-responses.service.js';

/**
 * Keeps the cells up with the responses: several times a second it asks which organisations have unfolded ones, and folds.
 * Any number of processes may do so; each takes rows that no other has.
 */
@Injectable()
export class Folder {
  constructor(
    private readonly database: Database,
    private readonly folding: FoldResponses,
    rounds: RoundRunner,
  ) {
    rounds.add('folder', (run) => this.#foldAll(run));
  }

  /** Folds all that an organisation has, and waits for what other processes are folding: every answer is in its figures then. */
  async foldWhole(organisationId: string): Promise<void> {
    let left: number;
    do {
      while ((await this.database.inOrganisation(organisationId, (tx) => this.folding.fold(tx))) > 0);
      left = await this.database.inOrganisation(organisationId, (tx) => this.folding.left(tx));
    } while (left > 0);
  }

  async #foldAll(run: RoundRun): Promise<void> {
    const waiting = await this.database.inInstallation(
      (tx) => tx.query<{ organisation_id: string }>('select distinct organisation_id from unfolded'),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of waiting) {
      let folded = 0;
      do folded = await this.database.inOrganisation(organisationId, (tx) => this.folding.fold(tx));
      while (folded > 0 && !run.isOver);
    }
  }
}
