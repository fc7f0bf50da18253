import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { PeopleReads } from '../../access/sign-in/people.reads.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ServiceMail } from '../../mail/service-mail.service.js';

const payload = z.object({ visitId: z.uuid(), personId: z.uuid(), outcome: z.enum(['returned', 'rejected']) });
const mails = { returned: 'visitReturned', rejected: 'visitRejected' } as const;

/** Mails a shopper that a reviewer waits for an answer, which has a day, or has rejected a visit, which may be appealed. */
@Injectable()
export class TellShopper implements Job<z.output<typeof payload>> {
  readonly name = 'tell-shopper';
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

  async run({
    organisationId,
    payload: { visitId, personId, outcome },
  }: JobRun<z.output<typeof payload>>): Promise<void> {
    const found = await this.database.inOrganisation(organisationId, async (tx) => {
      const still = await tx.first<{ at: string }>(
        `select case when state = 'returned' then returned->>'at' else decided_at::text end as at from visits
         where organisation_id = $1 and id = $2 and shopper_id = $3 and state = $4`,
        [organisationId, visitId, personId, outcome],
      );
      const person = await this.people.person(tx, personId);
      return still === null || person.status !== 'active'
        ? null
        : { person, organisation: await this.organisations.read(tx), at: still.at };
    });
    if (found === null) return;
    const { person, organisation, at } = found;
    await this.mail.send(mails[outcome], person.language, person, organisation, {
      organisation: organisation.name,
      name: person.name,
      link: `${this.config.publicUrl}/shop`,
      messageKey: `${visitId}-${Date.parse(at)}`,
    });
  }
}
