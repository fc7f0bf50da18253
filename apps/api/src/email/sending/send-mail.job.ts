import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { AskingBatches } from '../../invitations/attempts/asking-batches.service.js';
import { AttemptsService } from '../../invitations/attempts/attempts.service.js';
import type { AttemptInHand } from '../../invitations/attempts/lease-sql.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { keepPace } from './domain-pace.js';
import { InvitationMail, type CampaignMail } from '../invitation/invitation-mail.service.js';
import { MailChannel, type MailInHand } from '../mail-channel.service.js';
import { SendOne } from './send-one.service.js';

/** Jobs of before there were other channels name none. */
const payload = z.object({ channel: z.string().default('email') });

/** Half the time that a queued job may take; then it hands over to a new one. */
const longestRun = 5 * 60_000;
const batchesAtOnce = 2;

/** Mails under way for each connection of a batch: while one waits for its state to be committed, the next goes out. */
const linesPerConnection = 3;

/** Sends what is due, for one organisation, until nothing is left. Any number may run at once: each takes its own. */
@Injectable()
export class SendMail implements Job<z.output<typeof payload>> {
  readonly name = 'send-mail';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptsService,
    private readonly channel: MailChannel,
    private readonly mail: InvitationMail,
    private readonly sendOne: SendOne,
    private readonly batches: AskingBatches,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { channel }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    if (channel !== this.channel.key) return;
    const end = Date.now() + longestRun;
    // While one batch is on its way another is taken, so that the relay's connections never wait for the database.
    const runs = await Promise.allSettled(
      Array.from({ length: batchesAtOnce }, () => this.#sendUntil(organisationId, end, signal)),
    );
    // What one run fails at is thrown only after the other has ended, so that nothing goes on unseen.
    for (const run of runs) if (run.status === 'rejected') throw run.reason;
    if (runs.every((run) => run.status === 'fulfilled' && run.value)) await this.#comeBack(organisationId);
    else
      await this.database.inOrganisation(organisationId, (tx) =>
        tx.publish({ name: 'attempts.due', channel: this.channel.key }),
      );
  }

  /** Sends batch after batch; true once nothing is due, false where it ran out of time or has to stop. */
  async #sendUntil(organisationId: string, end: number, signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted && Date.now() < end) if ((await this.#sendSome(organisationId, signal)) === 0) return true;
    return false;
  }

  /** Sends some of what is due, each over one of so many lines; gives how many were taken in hand. */
  async #sendSome(organisationId: string, signal: AbortSignal): Promise<number> {
    const { connections, perSecond } = this.config.mail;
    // No more than goes out well within the lease, even where the relay's rate is the limit.
    const most = Math.max(connections, Math.min(connections * 25, perSecond * 10));
    return this.batches.run(organisationId, this.channel, most, {
      take: (tx, due) => this.#take(tx, due),
      ask: async ({ attempts, campaigns }, owner) => {
        const waiting = [...attempts];
        const line = async () => {
          while (!signal.aborted) {
            const next = waiting.shift();
            if (next === undefined) return;
            await this.#send(organisationId, next, campaigns, owner);
          }
        };
        await Promise.all(Array.from({ length: connections * linesPerConnection }, line));
      },
    });
  }

  /** Of what is due the mails that may go now, with what those of a campaign have in common. */
  async #take(tx: Transaction, due: readonly AttemptInHand[]) {
    const mails = due.flatMap((attempt) => (attempt.email === null ? [] : [{ ...attempt, email: attempt.email }]));
    const { going: attempts, later } = await keepPace(tx, mails, this.config.mail.perDomainPerMinute);
    await this.attempts.postpone(tx, this.channel.key, later);
    const campaigns = new Map<string, CampaignMail>();
    for (const { campaignId } of attempts)
      if (!campaigns.has(campaignId)) campaigns.set(campaignId, await this.mail.of(tx, campaignId));
    return { attempts, campaigns };
  }

  async #send(
    organisationId: string,
    attempt: MailInHand,
    campaigns: ReadonlyMap<string, CampaignMail>,
    owner: string,
  ) {
    const campaign = campaigns.get(attempt.campaignId);
    if (campaign === undefined) throw new Error(`No campaign ${attempt.campaignId} for attempt ${attempt.id}.`);
    const mail = this.mail.compose(campaign, { ...attempt, messageKey: attempt.id });
    const { id, tries, email } = attempt;
    await this.sendOne.send(organisationId, { id, leaseOwner: owner, tries, email }, mail);
  }

  /** Asks for a new run when the next attempt is due, where one waits for later. */
  async #comeBack(organisationId: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const at = await this.batches.nextDue(tx, this.channel);
      if (at)
        await tx.publish({
          name: 'attempts.due',
          channel: this.channel.key,
          after: new Date(Math.max(at.getTime(), Date.now()) + 1_000),
        });
    });
  }
}
