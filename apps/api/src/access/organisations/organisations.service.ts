import { Injectable } from '@nestjs/common';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { OrganisationInput } from '../access.dto.js';
import { ChangeTrail, difference } from '../changes/change-trail.service.js';
import { defaultSettings, type ScoringSettings } from './organisation-settings.js';
import type { Who } from '../who.js';
import { OrganisationTable } from './tables/organisation.table.js';

export type Organisation = Omit<Row<typeof OrganisationTable>, 'createdAt'>;

/** What organisations set. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly trail: ChangeTrail) {}

  async read(tx: Transaction): Promise<Organisation> {
    const found = await tx.table(OrganisationTable).findOneBy({ id: tx.organisationId });
    if (found === null) throw new Problem('not_found', {});
    const { createdAt: _, ...organisation } = found;
    return { ...organisation, settings: { ...defaultSettings(found.name), ...found.settings } };
  }

  async change(tx: Transaction, who: Who, input: OrganisationInput): Promise<Organisation> {
    const before = await this.read(tx);
    const { name = before.name, timeZone = before.timeZone, language = before.language, ...rest } = input;
    const settings = { ...before.settings, ...rest };
    await tx.table(OrganisationTable).update({ id: tx.organisationId }, { name, timeZone, language, settings });
    const fields = difference({ ...before, ...before.settings }, { name, timeZone, language, ...settings });
    await this.trail.record(tx, who, { action: 'changed', kind: 'organisation', id: tx.organisationId, name, fields });
    return this.read(tx);
  }

  /** Sets which picture stands for the organisation, or none. */
  async setLogo(tx: Transaction, logo: Organisation['settings']['logo']): Promise<void> {
    await tx.query(`update organisations set settings = jsonb_set(settings, '{logo}', $2::jsonb) where id = $1`, [
      tx.organisationId,
      JSON.stringify(logo),
    ]);
  }

  /** Sets how figures are made and shown; the rules are versioned where they are published. */
  async setScoring(tx: Transaction, scoring: ScoringSettings): Promise<void> {
    await tx.query('update organisations set settings = settings || $2::jsonb where id = $1', [
      tx.organisationId,
      JSON.stringify(scoring),
    ]);
  }
}
