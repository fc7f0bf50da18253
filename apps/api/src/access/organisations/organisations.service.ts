import { Injectable } from '@nestjs/common';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { OrganisationInput } from '../access.dto.js';
import { ChangeTrail } from '../changes/change-trail.service.js';
import { wholeSettings, type OrganisationSettings, type ScoringSettings } from './organisation-settings.js';
import { OrganisationFollowers } from './organisation-followers.service.js';
import type { Who } from '../who.js';
import { OrganisationTable } from './tables/organisation.table.js';
import { organisationChanges } from './organisation-changes.js';

type OrganisationRow = Row<typeof OrganisationTable>;
export type Organisation = Omit<OrganisationRow, 'createdAt' | 'settings'> & { settings: OrganisationSettings };

/** What organisations set. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly trail: ChangeTrail<typeof organisationChanges>,
    private readonly followers: OrganisationFollowers,
  ) {}

  async read(tx: Transaction): Promise<Organisation> {
    const found = await tx.table(OrganisationTable).findOneBy({ id: tx.organisationId });
    if (found === null) throw new Problem('not_found', {});
    return wholeOf(found);
  }

  /** The same; nobody else changes what the organisation set before this transaction ends. */
  async locked(tx: Transaction): Promise<Organisation> {
    return wholeOf(await lockedRow(tx));
  }

  async change(tx: Transaction, who: Who, input: OrganisationInput): Promise<Organisation> {
    const before = await this.locked(tx);
    const { name = before.name, timeZone = before.timeZone, language = before.language, ...rest } = input;
    const settings = { ...before.settings, ...rest };
    await tx.table(OrganisationTable).update({ id: tx.organisationId }, { name, timeZone, language, settings });
    const fields = organisationChanges.between(
      { ...before, ...before.settings },
      { name, timeZone, language, ...settings },
    );
    await this.trail.record(tx, who, { action: 'changed', kind: 'organisation', id: tx.organisationId, name, fields });
    const after = await this.read(tx);
    await this.followers.changed(tx, before.settings, after.settings);
    return after;
  }

  /** Sets which picture stands for the organisation, or none. */
  async setLogo(tx: Transaction, logo: OrganisationSettings['logo']): Promise<void> {
    await this.#set(tx, { logo });
  }

  /** Sets how figures are made and shown; the rules are versioned where they are published. */
  async setScoring(tx: Transaction, scoring: ScoringSettings): Promise<void> {
    await this.#set(tx, scoring);
  }

  async #set(tx: Transaction, some: Partial<OrganisationSettings>): Promise<void> {
    const { settings } = await lockedRow(tx);
    await tx.table(OrganisationTable).update({ id: tx.organisationId }, { settings: { ...settings, ...some } });
  }
}

async function lockedRow(tx: Transaction): Promise<OrganisationRow> {
  const found = await tx.table(OrganisationTable).lock({ id: tx.organisationId });
  if (found === null) throw new Problem('not_found', {});
  return found;
}

function wholeOf({ createdAt: _, ...organisation }: OrganisationRow): Organisation {
  return { ...organisation, settings: wholeSettings(organisation) };
}
