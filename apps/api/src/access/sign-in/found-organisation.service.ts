import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import type { SetUpInput } from '../access.dto.js';
import { defaultSettings } from '../organisations/organisation-settings.js';
import { OrganisationTable } from '../organisations/tables/organisation.table.js';
import { hashPassword, refuseWeakPassword } from './password.js';
import { SignInService } from './sign-in.service.js';
import { PersonTable } from './tables/person.table.js';
import { SignInDirectoryTable } from './tables/sign-in-directory.table.js';

/** Founds organisations. */
@Injectable()
export class FoundOrganisationService {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignInService,
  ) {}

  /** Makes an organisation with its first owner, and runs what belongs to a new one in the same transaction. */
  async found(input: Omit<SetUpInput, 'token'>, alongside: (tx: Transaction) => Promise<void>) {
    refuseWeakPassword(input.password);
    const hash = await hashPassword(input.password);
    const organisationId = newId();
    const personId = newId();
    await this.database.inOrganisation(organisationId, async (tx) => {
      const { email, name, organisationName, timeZone, language } = input;
      const settings = defaultSettings({ name: organisationName, timeZone });
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
}
