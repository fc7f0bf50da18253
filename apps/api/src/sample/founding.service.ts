import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SetUpInput } from '../access/access.dto.js';
import type { Founded, Founding } from '../access/sign-in/founding.js';
import { InstallationService } from '../access/organisations/installation.service.js';
import { MeReads } from '../access/sign-in/me.reads.js';
import { FoundOrganisationService } from '../access/sign-in/found-organisation.service.js';
import { PersonLinks } from '../access/sign-in/person-links.service.js';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { StandardService } from '../standard/standard.service.js';
import { sampleZone } from './sample-day.js';

/** Begins organisations with everything that a new one has. */
@Injectable()
export class FoundingService implements Founding {
  constructor(
    private readonly organisations: FoundOrganisationService,
    private readonly standard: StandardService,
    private readonly installation: InstallationService,
    private readonly reads: MeReads,
    private readonly links: PersonLinks,
    private readonly database: Database,
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
    const organisation = { organisationName: 'Lumi Home', timeZone: sampleZone, language: 'en' as const };
    return this.found({ ...organisation, ...person }, async (tx) => {
      await this.installation.claim(tx, token);
      await this.installation.tellSampleProgress(
        { status: 'running', done: 0, total: 6_000, signIn, organisationId: tx.organisationId },
        tx,
      );
      await tx.publish({ name: 'sample.asked' });
    });
  }

  async openAsSampleShopper(): Promise<{ name: string; token: string } | null> {
    const { organisationId } = await this.installation.sampleProgress();
    if (organisationId === undefined) return null;
    return this.database.inOrganisation(organisationId, async (tx) => {
      const shopper = await tx.first<{ id: string; name: string }>(
        `select p.id, p.name from people p join organisations o on o.id = p.organisation_id
         join assignments a on a.organisation_id = p.organisation_id and a.shopper_id = p.id and a.state in ('offered', 'accepted')
         where p.organisation_id = $1 and p.status = 'active'
         group by p.id, p.name, p.language, o.language order by p.language = o.language desc, count(*) desc, p.id limit 1`,
        [organisationId],
      );
      if (shopper === null) return null;
      // Those that earlier starts printed no longer work.
      await tx.query('delete from person_links where organisation_id = $1 and person_id = $2 and used_at is null', [
        organisationId,
        shopper.id,
      ]);
      const linkId = await this.links.make(tx, shopper.id, 'shop');
      return { name: shopper.name, token: this.links.tokenOf(organisationId, linkId).text };
    });
  }
}
