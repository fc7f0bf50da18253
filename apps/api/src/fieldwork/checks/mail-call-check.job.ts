import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { messageKey } from '../../email/message-key.js';
import { mailOnce } from '../../email/sending/mail-once.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ServiceMail } from '../../mail/service-mail.service.js';
import { CallChecks, type CallCheck } from './call-checks.service.js';

const payload = z.object({ attemptId: z.uuid() });

/** Mails whoever is chosen whether she was interviewed, once. */
@Injectable()
export class MailCallCheck implements Job<z.output<typeof payload>> {
  readonly name = 'mail-call-check';
  readonly payload = payload;

  constructor(
    private readonly checks: CallChecks,
    private readonly mail: ServiceMail,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { attemptId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    const check = await this.checks.due(organisationId, attemptId);
    if (check === null) return;
    await mailOnce(
      (from, to) => this.checks.move(organisationId, attemptId, from, to),
      (beforeEnd) => this.#send(attemptId, check, beforeEnd),
    );
  }

  async #send(attemptId: string, check: CallCheck, beforeEnd: () => Promise<void>): Promise<void> {
    const { organisation, name, link, language } = check;
    const key = messageKey(this.config.secret, organisation.id, attemptId);
    const links = { link: `${link}?said=yes`, otherLink: `${link}?said=no` };
    const parameters = { organisation: organisation.name, name, ...links, messageKey: key };
    await this.mail.sendOnce('callCheck', language, check, organisation, parameters, beforeEnd);
  }
}
