import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SetUpInput } from '../access/access.dto.js';
import type { Founded, Founding } from '../access/founding.js';
import { InstallationService } from '../access/installation.service.js';
import { MeReads } from '../access/me.reads.js';
import { OrganisationsService } from '../access/organisations.service.js';
import type { Transaction } from '../database/transaction.js';
import { StandardService } from '../standard/standard.service.js';

/** Begins organisations with everything that a new one has. */
@Injectable()
export class FoundingService implements Founding {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly standard: StandardService,
    private readonly installation: InstallationService,
    private readonly reads: MeReads,
  ) {}

  async found(input: Omit<SetUpInput, 'token'>, alongside: (tx: Transaction) => Promise<void>): Promise<Founded> {
    return this.organisations.found(input, async (tx) => {
      await this.standard.beginWithReadyStandard(tx);
      await alongside(tx);
    });
  }

  me(tx: Transaction, personId: string) {
    return this.reads.me(tx, personId);
  }

  /** Founds the sample organisation and starts loading it. Its password is made anew for each installation. */
  async startSample(token: string | null): Promise<Founded> {
    const signIn = { email: 'anna@sample.example', password: `look-around-${randomBytes(6).toString('base64url')}` };
    const person = { name: 'Anna Aalto', ...signIn };
    const organisation = { organisationName: 'Lumi Home', timeZone: 'Europe/Helsinki', language: 'en' as const };
    return this.found({ ...organisation, ...person }, async (tx) => {
      await this.installation.claim(tx, token);
      await this.installation.tellSampleProgress(
        { status: 'running', done: 0, total: 6_000, signIn, organisationId: tx.organisationId },
        tx,
      );
      await tx.publish({ name: 'sample.asked' });
    });
  }
}
