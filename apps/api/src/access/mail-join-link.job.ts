import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.js';
import { ServiceMail } from '../mail/service-mail.js';
import { OrganisationsService } from './organisations.service.js';
import { PeopleReads } from './people.reads.js';
import { PersonLinks } from './person-links.js';

const payload = z.object({ personId: z.uuid(), linkId: z.uuid() });

/** Mails an invited person the link by which they join. */
@Injectable()
export class MailJoinLink implements Job<z.output<typeof payload>> {
  readonly name = 'mail-join-link';
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

  async run({ organisationId, payload: { personId, linkId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    const { person, organisation } = await this.database.inOrganisation(organisationId, async (tx) => ({
      person: await this.people.person(tx, personId),
      organisation: await this.organisations.read(tx),
    }));
    if (person.status !== 'invited') return;
    const token = this.links.tokenOf(organisationId, linkId);
    await this.mail.send('join', person.language, person, organisation, {
      organisation: organisation.name,
      name: person.name,
      link: `${this.config.publicUrl}/join?token=${token.text}`,
      messageKey: linkId,
    });
  }
}
