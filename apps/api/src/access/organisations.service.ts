import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import { Database } from '../database/database.js';
import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { OrganisationInput, SetUpInput } from './access.dto.js';
import { ChangeTrail, difference } from './change-trail.js';
import { defaultSettings, type ScoringSettings } from './organisation-settings.js';
import { hashPassword, refuseWeakPassword } from './password.js';
import { SignInService } from './sign-in.service.js';
import type { Who } from './who.js';
import { OrganisationTable } from './tables/organisation.table.js';
import { PersonTable } from './tables/person.table.js';
import { SignInDirectoryTable } from './tables/sign-in-directory.table.js';

export type Organisation = Omit<Row<typeof OrganisationTable>, 'createdAt'>;

/** Founds organisations and changes what they set. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignInService,
    private readonly trail: ChangeTrail,
  ) {}

  /** Makes an organisation with its first owner, and runs what belongs to a new one in the same transaction. */
  async found(input: Omit<SetUpInput, 'token'>, alongside: (tx: Transaction) => Promise<void>) {
    refuseWeakPassword(input.password);
    const hash = await hashPassword(input.password);
    const organisationId = newId();
    const personId = newId();
    await this.database.inOrganisation(organisationId, async (tx) => {
      const { email, name, organisationName, timeZone, language } = input;
      const settings = defaultSettings(organisationName);
      await tx
        .table(OrganisationTable)
        .insert({ id: organisationId, name: organisationName, timeZone, language, settings });
      const owner = {
        id: personId,
        email,
        name,
        language,
        role: 'owner',
        status: 'active',
        passwordHash: hash,
      } as const;
      await tx.table(PersonTable).insert(owner);
      await tx.table(SignInDirectoryTable).insert({ emailDigest: this.signIn.digestOf(email), personId });
      await alongside(tx);
    });
    return { organisationId, personId };
  }

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
