import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { PersonLinks } from './person-links.service.js';

const payload = z.object({ digest: z.string(), askId: z.uuid(), kind: z.enum(['reset', 'shop']) });
type Payload = z.output<typeof payload>;

/** Who may get such a link. */
const fitting = {
  reset: `status = 'active'`,
  shop: `status <> 'deactivated' and role = 'shopper'`,
} as const;

/**
 * Sends links to whoever has the address that was given by somebody unknown. As a job, so that the answer to them takes as long whether
 * anybody has it or not.
 */
@Injectable()
export class FindPeople implements Job<Payload> {
  readonly name = 'find-people';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly links: PersonLinks,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ payload: { digest, askId, kind } }: JobRun<Payload>): Promise<void> {
    const entries = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisationId: string; personId: string }>(
          `select organisation_id as "organisationId", person_id as "personId" from sign_in_directory
           where email_digest = decode($1, 'hex') limit 20`,
          [digest],
        ),
      { 'app.sign_in': digest },
    );
    for (const { organisationId, personId } of entries)
      await this.database.inOrganisation(organisationId, (tx) => this.#send(tx, personId, { askId, kind }));
  }

  async #send(tx: Transaction, personId: string, { askId, kind }: Pick<Payload, 'askId' | 'kind'>): Promise<void> {
    const found = await tx.first(`select from people where organisation_id = $1 and id = $2 and ${fitting[kind]}`, [
      tx.organisationId,
      personId,
    ]);
    if (found === null) return;
    // The same ask makes the same link, so that a run that is repeated sends nothing twice.
    const linkId = idOf(askId, personId);
    if (!(await this.links.makeOnce(tx, personId, kind, linkId))) return;
    if (kind === 'reset') await tx.publish({ name: 'password-reset.asked', personId, linkId, kind });
    else await tx.publish({ name: 'shopper.invited', personId, linkId, kind });
  }
}

function idOf(askId: string, personId: string): string {
  const hex = createHash('sha256').update(`${askId} ${personId}`).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
