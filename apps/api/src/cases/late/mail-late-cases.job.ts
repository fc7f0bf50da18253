import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { messageKey } from '../../email/message-key.js';
import { mailOnce } from '../../email/sending/mail-once.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ServiceMail } from '../../mail/service-mail.service.js';
import { CaseMails } from './case-mails.service.js';

const payload = z.object({ caseMailId: z.uuid() });

/** Mails one of the people which cases are late, once. */
@Injectable()
export class MailLateCases implements Job<z.output<typeof payload>> {
  readonly name = 'mail-late-cases';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly mails: CaseMails,
    private readonly mail: ServiceMail,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { caseMailId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    const told = await this.database.inOrganisation(organisationId, (tx) => this.mails.read(tx, caseMailId));
    if (told === null) return;
    const { organisation, language, name, count, stores } = told;
    const parameters = {
      organisation: organisation.name,
      name,
      count: String(count),
      list: stores.map((store) => `${store.name ?? organisation.name}: ${store.count}`).join(' · '),
      link: `${this.config.publicUrl ?? ''}/cases`,
      messageKey: messageKey(this.config.secret, organisation.id, caseMailId),
    };
    await mailOnce(
      (from, to) => this.database.inOrganisation(organisationId, (tx) => this.mails.move(tx, caseMailId, from, to)),
      (beforeEnd) => this.mail.sendOnce('lateCases', language, told, organisation, parameters, beforeEnd),
    );
  }
}
