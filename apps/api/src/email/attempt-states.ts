import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { GatheredWrites } from '../database/gathered-writes.js';
import { HotPath } from '../database/hot-path.js';
import { minutesUntilNextTry, mostTries, type FailedTry } from './smtp-outcome.js';

/** An attempt in a worker's hands. */
export interface LeasedAttempt {
  id: string;
  leaseOwner: string;
}

interface Sent extends LeasedAttempt {
  detail: string;
}

/** The lease was lost: another worker may have the attempt, so this one must not end its message. */
export class LeaseLost extends Error {}

const leaseSeconds = 60;

/**
 * Moves attempts from state to state: queued → sending → final → sent, refused or in doubt. Each move is committed before
 * what it announces happens, and only by whoever holds the lease.
 */
@Injectable()
export class AttemptStates {
  readonly #finals = new GatheredWrites<LeasedAttempt, boolean>(
    (organisationId, batch) => this.#final(organisationId, batch),
    {
      inFlight: 2,
      batch: 200,
    },
  );
  readonly #sents = new GatheredWrites<Sent, boolean>((organisationId, batch) => this.#sent(organisationId, batch), {
    inFlight: 1,
    batch: 200,
  });

  constructor(
    private readonly hotPath: HotPath,
    private readonly database: Database,
  ) {}

  /** Marks that the message ends now; throws `LeaseLost` where the attempt is no longer ours. */
  async final(organisationId: string, attempt: LeasedAttempt): Promise<void> {
    if (!(await this.#finals.add(organisationId, attempt))) throw new LeaseLost(attempt.id);
  }

  async sent(organisationId: string, attempt: LeasedAttempt, detail: string): Promise<void> {
    await this.#sents.add(organisationId, { ...attempt, detail });
  }

  /** Records a failed try: back in the queue for later, refused, or in doubt. */
  async failed(
    organisationId: string,
    { id, leaseOwner }: LeasedAttempt,
    tries: number,
    failure: FailedTry,
  ): Promise<void> {
    const givenUp = failure.outcome === 'later' && tries >= mostTries;
    const state = givenUp ? 'refused' : failure.outcome === 'later' ? 'queued' : failure.outcome;
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update attempts set state = $4, detail = $5, changed_at = now(), lease_owner = null, lease_until = null,
           due_at = case when $4 = 'queued' then now() + make_interval(mins => $6::int) else due_at end
         where organisation_id = $1 and id = $2 and lease_owner = $3 and state in ('sending', 'final')`,
        [organisationId, id, leaseOwner, state, failure.detail, minutesUntilNextTry(tries)],
      ),
    );
  }

  /** Puts attempts back that were leased but not begun, as when a worker drains. */
  async giveBack(organisationId: string, ids: readonly string[], leaseOwner: string): Promise<void> {
    if (ids.length === 0) return;
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update attempts set state = 'queued', tries = tries - 1, lease_owner = null, lease_until = null, changed_at = now()
         where organisation_id = $1 and id = any($2) and lease_owner = $3 and state = 'sending'`,
        [organisationId, ids, leaseOwner],
      ),
    );
  }

  /** After a crash: what was being sent is provably undelivered and queued again; what was at its end is in doubt. */
  async recover(organisationId: string): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update attempts set lease_owner = null, lease_until = null, changed_at = now(),
           state = case state when 'sending' then 'queued' else 'in_doubt' end,
           detail = case state when 'final' then 'The connection ended before the relay said whether it took the mail.' else detail end
         where organisation_id = $1 and state in ('sending', 'final') and lease_until < now()`,
        [organisationId],
      ),
    );
  }

  /** Seconds that a lease lasts. */
  get leaseSeconds(): number {
    return leaseSeconds;
  }

  async #final(organisationId: string, batch: LeasedAttempt[]): Promise<boolean[]> {
    const rows = await this.hotPath.run<{ id: string }>(
      organisationId,
      {
        name: 'attempts-final',
        text: `update attempts a set state = 'final', changed_at = now(), lease_until = now() + interval '11 minutes'
          from (select * from unnest($2::uuid[], $3::uuid[]) as g (id, owner) limit cardinality($2)) g
          where a.organisation_id = $1 and a.id = g.id and a.lease_owner = g.owner and a.state || '' = 'sending' and a.lease_until > now()
          returning a.id`,
      },
      [organisationId, batch.map(({ id }) => id), batch.map(({ leaseOwner }) => leaseOwner)],
    );
    const moved = new Set(rows.map(({ id }) => id));
    return batch.map(({ id }) => moved.has(id));
  }

  /** Not waited for on the disk: lost with the machine, it leaves the mail in doubt, which is never sent again by itself. */
  async #sent(organisationId: string, batch: Sent[]): Promise<boolean[]> {
    await this.hotPath.run(
      organisationId,
      {
        name: 'attempts-sent',
        text: `update attempts a set state = 'sent', sent_at = now(), changed_at = now(), detail = g.detail, lease_owner = null, lease_until = null
          from (select * from unnest($2::uuid[], $3::uuid[], $4::text[]) as g (id, owner, detail) limit cardinality($2)) g
          where a.organisation_id = $1 and a.id = g.id and a.lease_owner = g.owner and a.state || '' = 'final'`,
      },
      [
        organisationId,
        batch.map(({ id }) => id),
        batch.map(({ leaseOwner }) => leaseOwner),
        batch.map(({ detail }) => detail),
      ],
      { durable: false },
    );
    return batch.map(() => true);
  }
}
