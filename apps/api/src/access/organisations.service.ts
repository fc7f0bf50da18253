import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { OrganisationInput, SetUpInput } from './access.dto.js';
import { ChangeTrail, difference } from './change-trail.js';
import { defaultSettings, type OrganisationSettings, type ScoringSettings } from './organisation-settings.js';
import { hashPassword, refuseWeakPassword } from './password.js';
import { SignInService } from './sign-in.service.js';
import type { Who } from './who.js';

export interface Organisation {
  id: string;
  name: string;
  timeZone: string;
  language: string;
  settings: OrganisationSettings;
}

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
      await tx.query(
        'insert into organisations (id, name, time_zone, language, settings) values ($1, $2, $3, $4, $5)',
        [
          organisationId,
          input.organisationName,
          input.timeZone,
          input.language,
          JSON.stringify(defaultSettings(input.organisationName)),
        ],
      );
      await tx.query(
        `insert into people (organisation_id, id, email, name, role, language, status, password_hash)
         values ($1, $2, $3, $4, 'owner', $5, 'active', $6)`,
        [organisationId, personId, input.email, input.name, input.language, hash],
      );
      await tx.query('insert into sign_in_directory (organisation_id, email_digest, person_id) values ($1, $2, $3)', [
        organisationId,
        this.signIn.digestOf(input.email),
        personId,
      ]);
      await alongside(tx);
    });
    return { organisationId, personId };
  }

  async read(tx: Transaction): Promise<Organisation> {
    const found = await tx.first<Organisation>(
      'select id, name, time_zone as "timeZone", language, settings from organisations where id = $1',
      [tx.organisationId],
    );
    if (found === null) throw new Problem('not_found', {});
    return { ...found, settings: { ...defaultSettings(found.name), ...found.settings } };
  }

  async change(tx: Transaction, who: Who, input: OrganisationInput): Promise<Organisation> {
    const before = await this.read(tx);
    const { name = before.name, timeZone = before.timeZone, language = before.language, ...rest } = input;
    const settings = { ...before.settings, ...rest };
    await tx.query('update organisations set name = $2, time_zone = $3, language = $4, settings = $5 where id = $1', [
      tx.organisationId,
      name,
      timeZone,
      language,
      JSON.stringify(settings),
    ]);
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
