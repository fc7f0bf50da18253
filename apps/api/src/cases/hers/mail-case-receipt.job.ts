import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { messageKey } from '../../email/message-key.js';
import { mailOnce } from '../../email/sending/mail-once.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ServiceMail } from '../../mail/service-mail.service.js';
import { CaseReceipts } from './case-receipts.service.js';

const payload = z.object({ caseId: z.uuid() });

/** Mails a customer that her case is open, once. */
@Injectable()
export class MailCaseReceipt implements Job<z.output<typeof payload>> {
  readonly name = 'mail-case-receipt';
  readonly payload = payload;

  constructor(
    private readonly receipts: CaseReceipts,
    private readonly mail: ServiceMail,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { caseId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    const receipt = await this.receipts.due(organisationId, caseId);
    if (receipt === null) return;
    const { organisation, name, link, language, day } = receipt;
    const key = messageKey(this.config.secret, organisation.id, caseId);
    const parameters = { organisation: organisation.name, name, link, day, messageKey: key };
    await mailOnce(
      (from, to) => this.receipts.move(organisationId, caseId, from, to),
      (beforeEnd) => this.mail.sendOnce('caseReceipt', language, receipt, organisation, parameters, beforeEnd),
    );
  }
}
