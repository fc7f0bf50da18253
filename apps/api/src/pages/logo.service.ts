import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import type { Who } from '../access/who.js';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { readPng } from './read-png.js';
import { LogoTable } from './tables/logo.table.js';
import type { logoChanges } from './logo-changes.js';
import { LogoProblem } from './logo-problems.js';

/** Keeps an organisation's logo, and every earlier one, under the digest of its picture. */
@Injectable()
export class LogoService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly trail: ChangeTrail<typeof logoChanges>,
  ) {}

  async put(tx: Transaction, who: Who, bytes: Buffer): Promise<void> {
    const read = readPng(bytes);
    if (read === null) throw new LogoProblem('unusable_logo', {});
    const digest = createHash('sha256').update(read.png).digest('hex').slice(0, 32);
    await tx.table(LogoTable).insertOnce({ digest, ...read });
    await this.#set(tx, who, { digest, width: read.width, height: read.height });
  }

  async remove(tx: Transaction, who: Who): Promise<void> {
    await this.#set(tx, who, null);
  }

  /** A picture by its address, for anybody: it stands in mails. Null where there is none. */
  async picture(organisationId: string, digest: string): Promise<Buffer | null> {
    const row = await this.database.inOrganisation(organisationId, (tx) => tx.table(LogoTable).findOneBy({ digest }));
    return row?.png ?? null;
  }

  async #set(tx: Transaction, who: Who, logo: { digest: string; width: number; height: number } | null): Promise<void> {
    await this.organisations.setLogo(tx, logo);
    const action = logo ? 'changed the logo' : 'removed the logo';
    await this.trail.record(tx, who, { action, kind: 'organisation', id: tx.organisationId, name: '' });
  }
}
