import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { PeopleReads } from '../../access/sign-in/people.reads.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ServiceMail } from '../../mail/service-mail.service.js';

const payload = z.object({ assignmentId: z.uuid(), personId: z.uuid() });

/** Mails a shopper that the days of an accepted visit begin. */
@Injectable()
export class RemindShopper implements Job<z.output<typeof payload>> {
  readonly name = 'remind-shopper';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly people: PeopleReads,
    private readonly organisations: OrganisationsService,
    private readonly mail: ServiceMail,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { assignmentId, personId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    const found = await this.database.inOrganisation(organisationId, async (tx) => {
      const still = await tx.first(
        `select 1 from assignments where organisation_id = $1 and id = $2 and shopper_id = $3 and state = 'accepted'`,
        [organisationId, assignmentId, personId],
      );
      const person = await this.people.person(tx, personId);
      return still === null || person.status !== 'active'
        ? null
        : { person, organisation: await this.organisations.read(tx) };
    });
    if (found === null) return;
    const { person, organisation } = found;
    await this.mail.send('visit', person.language, person, organisation, {
      organisation: organisation.name,
      name: person.name,
      link: `${this.config.publicUrl}/shop`,
      messageKey: assignmentId,
    });
  }
}
