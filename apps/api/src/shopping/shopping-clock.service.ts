import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { databaseTrouble } from '../http/database-trouble.js';
import type { RoundRun } from '../jobs/round.js';
import { RoundRunner } from '../jobs/round-runner.service.js';
import { AssignmentsService } from './assignments/assignments.service.js';
import { ReviewsService } from './reviews/reviews.service.js';
import { PurgeVisit } from './reviews/purge-visit.service.js';
import { SettleVisit } from './visits/settle-visit.service.js';
import type { DeadlineKind } from './deadlines.js';

interface Deadline {
  kind: DeadlineKind;
  subjectId: string;
}

/**
 * Does what happens by itself when its time has come: offers lapse, visits are missed, waited for no longer, approved, purged. Each in a transaction
 * of its own that also takes the deadline away; any number of processes may do so, and each deadline is passed once.
 */
@Injectable()
export class ShoppingClock {
  readonly #log = new Logger('shopping');

  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentsService,
    private readonly reviews: ReviewsService,
    private readonly settling: SettleVisit,
    private readonly purging: PurgeVisit,
    rounds: RoundRunner,
  ) {
    rounds.add('shopping-clock', (run) => this.#passAll(run), this.#log);
  }

  async #passAll(run: RoundRun): Promise<void> {
    const due = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisation_id: string }>(
          'select distinct organisation_id from deadlines where at <= now() limit 1000',
        ),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of due) while (!run.isOver && (await this.#passOne(organisationId)));
  }

  /** Passes the deadline that has waited longest; false where none is left. One that fails is tried again later. */
  async #passOne(organisationId: string): Promise<boolean> {
    let passing: Deadline | null = null;
    try {
      await this.database.inOrganisation(organisationId, async (tx) => {
        passing = await tx.first<Deadline>(
          `select kind, subject_id as "subjectId" from deadlines where organisation_id = $1 and at <= now() order by at, subject_id limit 1`,
          [tx.organisationId],
        );
        if (passing !== null && (await taken(tx, passing))) await this.#pass(tx, passing);
      });
    } catch (error) {
      // While the database is away nothing is at fault here: the next round passes it.
      if (databaseTrouble(error) === 'database_unavailable') throw error;
      this.#log.error(error);
      await this.#postpone(organisationId, passing);
    }
    return passing !== null;
  }

  async #pass(tx: Transaction, { kind, subjectId }: Deadline): Promise<void> {
    switch (kind) {
      case 'offer':
        return this.assignments.lapse(tx, subjectId, 'lapse');
      case 'miss':
        return this.assignments.lapse(tx, subjectId, 'miss');
      case 'remind':
        return this.assignments.remind(tx, subjectId);
      case 'arrive':
        return this.settling.stopWaiting(tx, subjectId);
      case 'return':
        return this.reviews.lapse(tx, subjectId);
      case 'approve':
        return this.reviews.approveAlone(tx, subjectId);
      case 'purge':
        return this.purging.purge(tx, subjectId);
    }
  }

  async #postpone(organisationId: string, deadline: Deadline | null): Promise<void> {
    if (deadline === null) return;
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update deadlines set at = now() + interval '10 minutes' where organisation_id = $1 and kind = $2 and subject_id = $3`,
        [organisationId, deadline.kind, deadline.subjectId],
      ),
    );
  }
}

const subjects: Readonly<Record<Deadline['kind'], 'assignments' | 'visits'>> = {
  offer: 'assignments',
  miss: 'assignments',
  remind: 'assignments',
  arrive: 'visits',
  return: 'visits',
  approve: 'visits',
  purge: 'visits',
};

/**
 * Takes a deadline away, unless another process has passed it meanwhile. Its subject is locked first, as by all who move it: in
 * the other order a hand-in at that very moment and this would wait for each other.
 */
async function taken(tx: Transaction, { kind, subjectId }: Deadline): Promise<boolean> {
  await tx.query(`select 1 from ${subjects[kind]} where organisation_id = $1 and id = $2 for update`, [
    tx.organisationId,
    subjectId,
  ]);
  const gone = await tx.change(
    'delete from deadlines where organisation_id = $1 and kind = $2 and subject_id = $3 and at <= now()',
    [tx.organisationId, kind, subjectId],
  );
  return gone === 1;
}
