import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { PeopleReads } from '../../access/sign-in/people.reads.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import { now } from '../../database/table-rows.js';
import { judgeFailure } from '../../email/sending/smtp-outcome.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ServiceMail } from '../../mail/service-mail.service.js';
import { OfferMailTable } from './tables/offer-mail.table.js';

const payload = z.object({ offerMailId: z.uuid() });
type State = Row<typeof OfferMailTable>['state'];

/**
 * Mails a shopper that a visit is offered, once. That the mail comes to its end is noted before its end is sent: whatever ends before that is
 * sent again, and what ended in between is in doubt and never sent a second time.
 */
@Injectable()
export class TellOfOffer implements Job<z.output<typeof payload>> {
  readonly name = 'tell-of-offer';
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

  async run({ organisationId, payload: { offerMailId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    const move = (from: State, to: State) => this.#move(organisationId, offerMailId, from, to);
    const to = await this.#recipient(organisationId, offerMailId);
    if (to === null) return void (await move('due', 'pointless'));
    const { person, organisation } = to;
    let isEnding = false;
    try {
      await this.mail.sendOnce(
        'visitOffered',
        person.language,
        person,
        organisation,
        {
          organisation: organisation.name,
          name: person.name,
          link: `${this.config.publicUrl}/shop`,
          messageKey: offerMailId,
        },
        async () => {
          if (!(await move('due', 'ending'))) throw new Error('This mail is another worker’s.');
          isEnding = true;
        },
      );
      await move('ending', 'sent');
    } catch (error) {
      const { outcome } = judgeFailure(error, isEnding);
      if (outcome === 'in_doubt') return;
      if (outcome === 'refused') return void (await move(isEnding ? 'ending' : 'due', 'refused'));
      if (isEnding) await move('ending', 'due');
      // Another worker has it, or had it.
      if (isEnding || (await this.#isDue(organisationId, offerMailId))) throw error;
    }
  }

  /** Who is to be told; null where the offer no longer stands, or its mail is not due. */
  async #recipient(organisationId: string, offerMailId: string) {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const offer = await tx.first<{ personId: string }>(
        `select m.shopper_id as "personId" from offer_mails m
         join assignments a on a.organisation_id = m.organisation_id and a.id = m.assignment_id and a.shopper_id = m.shopper_id
         where m.organisation_id = $1 and m.id = $2 and m.state = 'due' and a.state = 'offered'
           and not exists (select 1 from offer_mails l where l.organisation_id = m.organisation_id
             and l.assignment_id = m.assignment_id and l.id > m.id)`,
        [organisationId, offerMailId],
      );
      const person = offer && (await this.people.person(tx, offer.personId));
      return person === null || person.status === 'deactivated'
        ? null
        : { person, organisation: await this.organisations.read(tx) };
    });
  }

  #isDue(organisationId: string, id: string): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const due = `select 1 from offer_mails where organisation_id = $1 and id = $2 and state = 'due'`;
      return (await tx.first(due, [organisationId, id])) !== null;
    });
  }

  #move(organisationId: string, id: string, from: State, to: State): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      return (await tx.table(OfferMailTable).update({ id, state: from }, { state: to, changedAt: now })) === 1;
    });
  }
}
