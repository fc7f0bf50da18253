import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import type { RoundRun } from '../../jobs/round.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import { PhotoUploadsService } from './photo-uploads.service.js';
import { abandonedAfterDays } from './upload-ledger.service.js';

/** Gives up uploads whose phones are lost. Any number of processes may: each takes what no other has. */
@Injectable()
export class AbandonedUploads {
  constructor(
    private readonly database: Database,
    private readonly uploads: PhotoUploadsService,
    rounds: RoundRunner,
  ) {
    rounds.add('abandoned-uploads', (run) => this.#giveUpAll(run));
  }

  async #giveUpAll(run: RoundRun): Promise<void> {
    const old = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisationId: string }>(
          `select distinct organisation_id as "organisationId" from photo_uploads where changed_at < now() - make_interval(days => $1)`,
          [abandonedAfterDays],
        ),
      { 'app.dispatch': 'on' },
    );
    for (const { organisationId } of old)
      while (!run.isOver && (await this.uploads.giveUpAbandoned(organisationId)) > 0);
  }
}
