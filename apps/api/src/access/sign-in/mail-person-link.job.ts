import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ServiceMail } from '../../mail/service-mail.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { PeopleReads, type Person } from './people.reads.js';
import { PersonLinks } from './person-links.service.js';

const payload = z.object({ personId: z.uuid(), linkId: z.uuid(), kind: z.enum(['join', 'reset', 'shop']) });

/** For each kind of link: who may still get it, and the page it opens. */
const links = {
  join: { statuses: ['invited'], page: 'join' },
  reset: { statuses: ['active'], page: 'reset-password' },
  shop: { statuses: ['invited', 'active'], page: 'shop/join' },
} as const satisfies Record<string, { statuses: readonly Person['status'][]; page: string }>;

/** Mails a person the one-time link by which they join, or set a new password. */
@Injectable()
export class MailPersonLink implements Job<z.output<typeof payload>> {
  readonly name = 'mail-person-link';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly people: PeopleReads,
    private readonly organisations: OrganisationsService,
    private readonly links: PersonLinks,
    private readonly mail: ServiceMail,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { personId, linkId, kind } }: JobRun<z.output<typeof payload>>): Promise<void> {
    const { person, organisation } = await this.database.inOrganisation(organisationId, async (tx) => ({
      person: await this.people.person(tx, personId),
      organisation: await this.organisations.read(tx),
    }));
    const { statuses, page } = links[kind];
    if (!statuses.some((status) => status === person.status)) return;
    const token = this.links.tokenOf(organisationId, linkId);
    await this.mail.send(kind, person.language, person, organisation, {
      organisation: organisation.name,
      name: person.name,
      link: `${this.config.publicUrl}/${page}?token=${token.text}`,
      messageKey: linkId,
    });
  }
}
