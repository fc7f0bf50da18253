import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';
import { removeCaught } from '../mail/mail-catcher.js';
import { attemptsNamedIn } from './message-key.js';

const payload = z.object({ attemptIds: z.array(z.uuid()) });

/** Removes the mails to an erased customer from the mail catcher. Others at the same mailbox keep theirs. */
@Injectable()
export class ForgetCaughtMails implements Job<z.output<typeof payload>> {
  readonly name = 'forget-caught-mails';
  readonly payload = payload;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { attemptIds } }: JobRun<z.output<typeof payload>>): Promise<void> {
    const erased = new Set(attemptIds);
    if (erased.size === 0) return;
    await removeCaught(this.config.dataFolder, organisationId, (headers) =>
      attemptsNamedIn(this.config.secret, headers).some(({ attemptId }) => erased.has(attemptId)),
    );
  }
}
