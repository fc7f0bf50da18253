import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { InstallationService } from '../../access/organisations/installation.service.js';
import type { Who } from '../../access/who.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import type { attemptChanges } from './attempt-changes.js';
import { ChannelRegister } from '../channels/channel-register.service.js';

/** Whether asking waits for a person's yes, since when, and how much would be asked. */
export interface AskingState {
  suspended: boolean;
  since: Date | null;
  queued: number;
}

/**
 * Restoring yesterday's database must not ask today's people again, by whatever channel. Before each batch a number in the database goes
 * up by one and is remembered in the data folder; a database that is behind what is remembered is an older one, and asking
 * waits for a person's yes: until then nothing is leased.
 */
@Injectable()
export class RestoreGuard {
  readonly #log = new Logger('asking');
  #remembered: number | null = null;
  #keeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly installation: InstallationService,
    private readonly channels: ChannelRegister,
    private readonly trail: ChangeTrail<typeof attemptChanges>,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Looks whether the database is an older one. */
  async look(): Promise<void> {
    const seen = await this.#remember();
    if (await this.database.inInstallation((tx) => this.installation.suspendSending(tx, seen))) this.#warn();
  }

  /** Notes that a batch is about to be asked, first in the database, then outside of it; false where nobody may be asked. */
  async advance(): Promise<boolean> {
    const seen = await this.#remember();
    const epoch = await this.database.inInstallation((tx) => this.installation.advanceSending(tx, seen));
    if (epoch === null) this.#warn();
    else await this.#keep(epoch);
    return epoch !== null;
  }

  async state(tx: Transaction): Promise<AskingState> {
    const row = await tx.first<{ since: Date | null; released: boolean; queued: number }>(
      `select i.sending_held_at as since,
         exists (select 1 from sending_releases r where r.organisation_id = $1 and r.held_at = i.sending_held_at) as released,
         case when i.sending_held_at is null then 0 else (select count(*)::int from attempts a
           join campaigns c on c.organisation_id = a.organisation_id and c.id = a.campaign_id
           where a.organisation_id = $1 and a.state = 'queued' and c.status = 'running') end as queued
       from installation i`,
      [tx.organisationId],
    );
    const suspended = row?.since != null && !row.released;
    return { suspended, since: suspended ? row.since : null, queued: suspended ? row.queued : 0 };
  }

  /** A person's yes: whoever this database shows as queued is asked. */
  async release(tx: Transaction, who: Who): Promise<void> {
    const released = await tx.change(
      `insert into sending_releases (organisation_id, held_at, person_id)
       select $1, sending_held_at, $2 from installation where sending_held_at is not null on conflict do nothing`,
      [tx.organisationId, who.personId],
    );
    if (released === 0) return;
    await this.trail.record(tx, who, {
      action: 'released sending',
      kind: 'organisation',
      id: tx.organisationId,
      name: '',
    });
    await this.channels.wake(tx, this.channels.keys());
  }

  #warn(): void {
    this.#log.warn('The database is older than what was sent. Nobody is asked until a person says yes.');
  }

  /** What this data folder has seen; a new folder has seen nothing. */
  async #remember(): Promise<number> {
    this.#remembered ??= Number(await readFile(this.#file(), 'utf8').catch(() => '0')) || 0;
    return this.#remembered;
  }

  /** One after the other: several batches begin at once, and what is remembered only grows. */
  #keep(epoch: number): Promise<void> {
    this.#keeping = this.#keeping.catch(() => undefined).then(() => this.#write(epoch));
    return this.#keeping;
  }

  async #write(epoch: number): Promise<void> {
    if (epoch <= (await this.#remember())) return;
    await mkdir(this.config.dataFolder, { recursive: true });
    const part = `${this.#file()}.${process.pid}.part`;
    await writeFile(part, String(epoch));
    await rename(part, this.#file());
    this.#remembered = epoch;
  }

  #file(): string {
    return join(this.config.dataFolder, 'sending-epoch');
  }
}
