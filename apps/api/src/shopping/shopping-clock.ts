import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Rounds } from '../jobs/rounds.js';
import { WORKS } from '../jobs/works.js';
import { AssignmentsService } from './assignments/assignments.service.js';
import { ReviewsService } from './reviews/reviews.service.js';
import { PurgeVisit } from './visits/purge-visit.js';

interface Deadline {
  kind: 'remind' | 'offer' | 'miss' | 'return' | 'approve' | 'purge';
  subjectId: string;
}

const pollEvery = 1_000;

/**
 * Does what happens by itself when its time has come: offers lapse, visits are missed, approved, purged. Each in a transaction
 * of its own that also takes the deadline away; any number of processes may do so, each takes what no other holds.
 */
@Injectable()
export class ShoppingClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('shopping');
  readonly #rounds = new Rounds(() => this.#passAll(), pollEvery, this.#log);

  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentsService,
    private readonly reviews: ReviewsService,
    private readonly purging: PurgeVisit,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works) this.#rounds.begin();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#rounds.end();
  }

  async #passAll(): Promise<void> {
    const due = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisation_id: string }>(
          'select distinct organisation_id from deadlines where at <= now() limit 1000',
        ),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of due)
      while (!this.#rounds.isOver && (await this.#passOne(organisationId)));
  }

  /** Passes the deadline that has waited longest; false where none is left. One that fails is tried again later. */
  async #passOne(organisationId: string): Promise<boolean> {
    let passing: Deadline | null = null;
    try {
      await this.database.inOrganisation(organisationId, async (tx) => {
        passing = await tx.first<Deadline>(
          `delete from deadlines where organisation_id = $1 and (kind, subject_id) in (
             select kind, subject_id from deadlines where organisation_id = $1 and at <= now() order by at limit 1 for update skip locked)
           returning kind, subject_id as "subjectId"`,
          [organisationId],
        );
        if (passing !== null) await this.#pass(tx, passing);
      });
    } catch (error) {
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
