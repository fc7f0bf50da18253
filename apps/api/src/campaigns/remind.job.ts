import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database.js';
import { newId } from '../database/ids.js';
import { AnonymousAnswers } from '../invitations/anonymous-answers.service.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.js';

const payload = z.object({ campaignId: z.uuid(), number: z.number().int().min(1) });

/** Queues a reminder for whoever was sent the first mail and has not answered. Counted in the contact budget. */
@Injectable()
export class Remind implements Job<z.output<typeof payload>> {
  readonly name = 'remind';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly anonymousAnswers: AnonymousAnswers,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { campaignId, number } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      await this.anonymousAnswers.mark(tx, campaignId);
      const due = await tx.query<{ id: string }>(
        `select i.id from invitations i
         join campaigns c on c.organisation_id = i.organisation_id and c.id = i.campaign_id
         where i.organisation_id = $1 and i.campaign_id = $2 and c.status = 'running' and i.state not in ('answered', 'cancelled')
           and (c.closes_on is null or c.closes_on > current_date)
           and exists (select 1 from attempts a where a.organisation_id = i.organisation_id and a.invitation_id = i.id
             and a.kind = 'first' and a.state = 'sent')`,
        [organisationId, campaignId],
      );
      const invitations = due.map(({ id }) => id);
      await tx.query(
        `insert into attempts (organisation_id, campaign_id, id, invitation_id, channel, kind, number, state, due_at)
         select $1, $2, attempt, invitation, 'email', 'reminder', $3::int, 'queued', now()
         from unnest($4::uuid[], $5::uuid[]) as g (invitation, attempt)
         on conflict on constraint attempts_once do nothing`,
        [organisationId, campaignId, number, invitations, invitations.map(() => newId())],
      );
      await tx.query(
        `update customers c set last_asked_at = now() from invitations i
         where c.organisation_id = $1 and i.organisation_id = $1 and i.customer_id = c.id and i.id = any($2)`,
        [organisationId, invitations],
      );
      if (invitations.length > 0) await tx.publish({ name: 'mail.due' });
    });
  }
}
