import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Rounds } from '../../jobs/rounds.js';
import { WORKS } from '../../jobs/works.js';
import { PhotoUploadsService } from './photo-uploads.service.js';
import { abandonedAfterDays } from './upload-ledger.js';

const hourly = 3_600_000;

/** Gives up uploads whose phones are lost. Any number of processes may: each takes what no other holds. */
@Injectable()
export class AbandonedUploads implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('shopping');
  readonly #rounds = new Rounds(() => this.giveUpAll(), hourly, this.#log);

  constructor(
    private readonly database: Database,
    private readonly uploads: PhotoUploadsService,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works) this.#rounds.begin({ atOnce: true });
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#rounds.end();
  }

  async giveUpAll(): Promise<void> {
    const old = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisationId: string }>(
          `select distinct organisation_id as "organisationId" from photo_uploads where changed_at < now() - make_interval(days => $1)`,
          [abandonedAfterDays],
        ),
      { 'app.dispatch': 'on' },
    );
    for (const { organisationId } of old)
      while (!this.#rounds.isOver && (await this.uploads.giveUpAbandoned(organisationId)) > 0);
  }
}
