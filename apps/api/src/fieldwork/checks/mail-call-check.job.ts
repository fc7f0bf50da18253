import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { messageKey } from '../../email/message-key.js';
import { judgeFailure } from '../../email/sending/smtp-outcome.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ServiceMail } from '../../mail/service-mail.service.js';
import { CallChecks, type CallCheck } from './call-checks.service.js';

const payload = z.object({ attemptId: z.uuid() });

/**
 * Mails whoever is chosen whether she was interviewed, once: that the mail comes to its end is noted before its end is sent, and what ended in
 * between is in doubt and never sent a second time.
 */
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
    const move = (from: 'due' | 'ending', to: 'due' | 'ending' | 'sent' | 'refused') =>
      this.checks.move(organisationId, attemptId, from, to);
    let isEnding = false;
    try {
      await this.#send(attemptId, check, async () => {
        if (!(await move('due', 'ending'))) throw new Error('This mail is another worker’s.');
        isEnding = true;
      });
      await move('ending', 'sent');
    } catch (error) {
      const { outcome } = judgeFailure(error, isEnding);
      if (outcome === 'in_doubt') return;
      if (outcome === 'refused') return void (await move(isEnding ? 'ending' : 'due', 'refused'));
      if (isEnding) await move('ending', 'due');
      throw error;
    }
  }

  async #send(attemptId: string, check: CallCheck, beforeEnd: () => Promise<void>): Promise<void> {
    const { organisation, name, link, language } = check;
    const key = messageKey(this.config.secret, organisation.id, attemptId);
    const links = { link: `${link}?said=yes`, otherLink: `${link}?said=no` };
    const parameters = { organisation: organisation.name, name, ...links, messageKey: key };
    await this.mail.sendOnce('callCheck', language, check, organisation, parameters, beforeEnd);
  }
}
