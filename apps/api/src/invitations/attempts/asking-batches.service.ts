import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { ProcessLocks } from '../../database/process-locks.service.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import type { Channel } from '../channels/channel.js';
import { AttemptsService, leaseSeconds } from './attempts.service.js';
import type { AttemptInHand } from './lease-sql.js';
import { RestoreGuard } from './restore-guard.service.js';

const renewEvery = (leaseSeconds / 3) * 1_000;

/** What a channel does with a batch that is in its hands. */
export interface BatchWork<Taken extends { attempts: readonly { id: string }[] }> {
  /** In the transaction that leases them: of those due the ones to be asked now, with what asking them needs. */
  take(tx: Transaction, due: AttemptInHand[]): Promise<Taken>;
  /** Asks them, one by one or many at once; what it has not begun when it ends goes back into the queue. */
  ask(taken: Taken, leaseOwner: string): Promise<void>;
}

/** How every channel gets at the people it asks: what a dead worker had in hand is put right, a batch is leased, kept, counted against a restored database, asked, and given back. */
@Injectable()
export class AskingBatches {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptsService,
    private readonly locks: ProcessLocks,
    private readonly guard: RestoreGuard,
  ) {}

  /** Asks up to `most` of those who are due; gives how many it took in hand, 0 where nobody is due or nobody may be asked. */
  async run<Taken extends { attempts: readonly { id: string }[] }>(
    organisationId: string,
    channel: Channel,
    most: number,
    work: BatchWork<Taken>,
  ): Promise<number> {
    await this.attempts.recover(organisationId, channel);
    const owner = newId();
    return this.locks.during(owner, async () => {
      const taken = await this.database.inOrganisation(organisationId, async (tx) =>
        work.take(tx, await this.attempts.lease(tx, channel, owner, most)),
      );
      const ids = taken.attempts.map(({ id }) => id);
      if (ids.length === 0) return 0;
      const renewing = setInterval(
        () => void this.attempts.renew(organisationId, channel.key, owner).catch(() => undefined),
        renewEvery,
      );
      try {
        if (!(await this.guard.advance())) return 0;
        await work.ask(taken, owner);
      } finally {
        clearInterval(renewing);
        await this.attempts.giveBack(organisationId, channel.key, ids, owner);
      }
      return ids.length;
    });
  }

  /** When the next attempt of a channel is due, or what is in hand is nobody's any more; null where nothing is, or nobody may be asked. */
  async nextDue(tx: Transaction, channel: Channel): Promise<Date | null> {
    if ((await this.guard.state(tx)).suspended) return null;
    const row = await tx.first<{ at: Date | null }>(
      `select min(case when state = 'queued' then a.due_at else lease_until end) as at from attempts a
       join campaigns c on c.organisation_id = a.organisation_id and c.id = a.campaign_id
       where a.organisation_id = $1 and a.channel = $2
         and ((state = 'queued' and c.status = 'running') or state in ('leased', 'reaching'))`,
      [tx.organisationId, channel.key],
    );
    return row?.at ?? null;
  }
}
