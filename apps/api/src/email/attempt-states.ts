import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { GatheredWrites } from '../database/gathered-writes.js';
import { isGone } from '../database/holds.js';
import { HotPath } from '../database/hot-path.js';
import { minutesUntilNextTry, mostTries, type FailedTry } from './smtp-outcome.js';

/** An attempt in a worker's hands. */
export interface LeasedAttempt {
  id: string;
  leaseOwner: string;
}

interface Ending extends LeasedAttempt {
  email: string;
}

interface Sent extends LeasedAttempt {
  detail: string;
}

/**
 * The mail may not leave: another worker may have the attempt, the campaign was stopped, or the address was suppressed since
 * it was taken. The message must not end.
 */
export class LeaseLost extends Error {}

const leaseSeconds = 60;

/**
 * Moves attempts from state to state: queued → sending → final → sent, refused or in doubt. Each move is committed before
 * what it announces happens, and only by whoever holds the lease.
 */
@Injectable()
export class AttemptStates {
  readonly #finals = new GatheredWrites<Ending, boolean>(
    (organisationId, batch) => this.#final(organisationId, batch),
    {
      inFlight: 2,
      batch: 200,
      patience: 60_000,
    },
  );
  readonly #sents = new GatheredWrites<Sent, boolean>((organisationId, batch) => this.#sent(organisationId, batch), {
    inFlight: 1,
    batch: 200,
    patience: 60_000,
  });

  constructor(
    private readonly hotPath: HotPath,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Marks that the message ends now; throws `LeaseLost` where it may not leave any more. */
  async final(organisationId: string, attempt: Ending): Promise<void> {
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
    const outcome = failure.outcome === 'in_doubt' ? this.#afterFinal : failure.outcome;
    const isGivenUp = outcome === 'later' && tries >= mostTries;
    const state = isGivenUp ? 'refused' : outcome === 'later' ? 'queued' : outcome;
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update attempts set state = $4, detail = $5, changed_at = now(), lease_owner = null, lease_until = null,
           due_at = case when $4 = 'queued' then now() + make_interval(mins => $6::int) else due_at end
         where organisation_id = $1 and id = $2 and lease_owner = $3 and state in ('sending', 'final')`,
        [organisationId, id, leaseOwner, state, failure.detail, minutesUntilNextTry(tries)],
      ),
    );
  }

  /** Puts attempts back that were leased but are not under way: a worker drains, or the mail may not leave now. */
  async giveBack(organisationId: string, ids: readonly string[], leaseOwner: string): Promise<void> {
    if (ids.length === 0) return;
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update attempts a set tries = a.tries - 1, lease_owner = null, lease_until = null, changed_at = now(),
           state = case when c.status in ('cancelled', 'finished') then 'cancelled' else 'queued' end,
           detail = case when c.status in ('cancelled', 'finished') then 'The campaign ended before.' else a.detail end
         from campaigns c
         where a.organisation_id = $1 and a.id = any($2) and a.lease_owner = $3 and a.state = 'sending'
           and c.organisation_id = $1 and c.id = a.campaign_id`,
        [organisationId, ids, leaseOwner],
      ),
    );
  }

  /** Keeps what a worker has not begun yet from being taken by others. */
  async renew(organisationId: string, leaseOwner: string): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update attempts set lease_until = now() + make_interval(secs => $3)
         where organisation_id = $1 and lease_owner = $2 and state = 'sending'`,
        [organisationId, leaseOwner, leaseSeconds],
      ),
    );
  }

  /**
   * After a crash: what was being sent is provably undelivered and queued again; what was at its end is in doubt, unless the
   * relay recognises a message that it was given before. A worker is gone when its process is, or its lease has run out.
   */
  async recover(organisationId: string): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `with owners as materialized (
           select distinct lease_owner as id from attempts where organisation_id = $1 and state in ('sending', 'final')
         ), gone as materialized (select id from owners where ${isGone('id')})
         update attempts set lease_owner = null, lease_until = null, changed_at = now(),
           state = case state when 'sending' then 'queued' else $2 end,
           detail = case state when 'sending' then detail else 'The connection ended before the relay said whether it took the mail.' end
         where organisation_id = $1 and state in ('sending', 'final')
           and (lease_until < now() or lease_owner in (select id from gone))`,
        [organisationId, this.#afterFinal === 'later' ? 'queued' : 'in_doubt'],
      ),
    );
  }

  /** What follows where the relay may have taken a mail: a relay that recognises it may be given it again. */
  get #afterFinal(): 'later' | 'in_doubt' {
    return this.config.mail.idempotencyHeader === null ? 'in_doubt' : 'later';
  }

  /** Seconds that a lease lasts. */
  get leaseSeconds(): number {
    return leaseSeconds;
  }

  async #final(organisationId: string, batch: Ending[]): Promise<boolean[]> {
    const rows = await this.hotPath.run<{ id: string }>(
      organisationId,
      {
        name: 'attempts-final',
        text: `update attempts a set state = 'final', changed_at = now(), lease_until = now() + interval '11 minutes'
          from (select * from unnest($2::uuid[], $3::uuid[], $4::text[]) as g (id, owner, email) limit cardinality($2)) g
          where a.organisation_id = $1 and a.id = g.id and a.lease_owner = g.owner and a.state || '' = 'sending' and a.lease_until > now()
            and exists (select from campaigns c where c.organisation_id = $1 and c.id = a.campaign_id and c.status = 'running' offset 0)
            and not exists (select from suppressions x where x.organisation_id = $1
              and x.email_digest = sha256(convert_to($1::text || ':' || g.email, 'UTF8')) offset 0)
          returning a.id`,
      },
      [
        organisationId,
        batch.map(({ id }) => id),
        batch.map(({ leaseOwner }) => leaseOwner),
        batch.map(({ email }) => email),
      ],
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
