import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { InstallationService } from '../../access/organisations/installation.service.js';
import type { Who } from '../../access/who.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';

/** Whether sending waits for a person's yes, since when, and how much would be sent. */
export interface HoldState {
  held: boolean;
  since: Date | null;
  queued: number;
}

/**
 * Restoring yesterday's database must not send today's mails again. Before each batch a number in the database goes up by one and
 * is remembered in the data folder; a database that is behind what is remembered is an older one, and sending waits for
 * a person's yes.
 */
@Injectable()
export class SendingHold {
  readonly #log = new Logger('sending');
  #remembered: number | null = null;
  #keeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly installation: InstallationService,
    private readonly trail: ChangeTrail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether mails of this organisation may leave; to be asked before a batch is taken. */
  async maySend(organisationId: string): Promise<boolean> {
    const remembered = await this.#remember();
    return this.database.inOrganisation(organisationId, async (tx) => {
      const row = await tx.first<{ epoch: number }>('select sending_epoch as epoch from installation');
      if ((row?.epoch ?? 0) < remembered) await this.#hold(tx, remembered);
      return !(await this.state(tx)).held;
    });
  }

  /** Notes that a batch is about to leave: first in the database, then outside of it. */
  async advance(): Promise<void> {
    await this.#keep(await this.database.inInstallation((tx) => this.installation.advanceSending(tx)));
  }

  async state(tx: Transaction): Promise<HoldState> {
    const row = await tx.first<{ since: Date | null; released: boolean; queued: number }>(
      `select i.sending_held_at as since,
         exists (select 1 from sending_releases r where r.organisation_id = $1 and r.held_at = i.sending_held_at) as released,
         case when i.sending_held_at is null then 0 else (select count(*)::int from attempts a
           join campaigns c on c.organisation_id = a.organisation_id and c.id = a.campaign_id
           where a.organisation_id = $1 and a.channel = 'email' and a.state = 'queued' and c.status = 'running') end as queued
       from installation i`,
      [tx.organisationId],
    );
    const held = row?.since != null && !row.released;
    return { held, since: held ? row.since : null, queued: held ? row.queued : 0 };
  }

  /** A person's yes: what this database shows as queued is sent. */
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
    await tx.publish({ name: 'mail.due' });
  }

  async #hold(tx: Transaction, remembered: number): Promise<void> {
    if (await this.installation.holdSending(tx, remembered))
      this.#log.warn('The database is older than what was sent. Nothing is sent until a person says yes.');
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
