import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { GatheredWrites } from '../../database/gathered-writes.js';
import { CallingsReads, type InHandRow } from '../callings.reads.js';
import { TakeCalling } from './take-calling.service.js';
import { TakeTogether } from './take-together.service.js';

/** What was taken, as it stood when it was; null where nobody is to be rung now; `alone`: she takes alone. */
type Next = InHandRow | null | 'alone';

/** Gives interviewers the next customer. Those who ask at the same moment take together, as hand-ins share a commit. */
@Injectable()
export class NextCalling {
  readonly #together: GatheredWrites<string, Next>;

  constructor(
    private readonly database: Database,
    private readonly taking: TakeCalling,
    private readonly several: TakeTogether,
    private readonly reads: CallingsReads,
  ) {
    // Two batches of one organisation would look at the same customers.
    this.#together = new GatheredWrites((organisationId, people) => this.#take(organisationId, people), {
      inFlight: 4,
      ofOne: 1,
      batch: 16,
    });
  }

  /** The calling that is in this person's hands from now on, the one that was before where there is one; null where nobody is to be rung now. */
  async next(organisationId: string, personId: string): Promise<InHandRow | null> {
    const next = await this.#together.add(organisationId, personId);
    return next === 'alone' ? this.#alone(organisationId, personId) : next;
  }

  async #take(organisationId: string, people: readonly string[]): Promise<Next[]> {
    const [only, ...others] = new Set(people);
    if (only === undefined) return [];
    // Who presses twice gets the same.
    if (others.length === 0) return new Array<Next>(people.length).fill(await this.#alone(organisationId, only));
    return this.database.inOrganisation(organisationId, async (tx) => {
      const taken = await this.several.next(tx, [only, ...others]);
      const inHand = [...taken].flatMap(([personId, each]) =>
        each === null || each === 'alone' ? [] : [{ personId, id: each.id }],
      );
      const rows = await this.reads.rows(tx, inHand);
      return people.map((personId) => {
        const each = taken.get(personId) ?? null;
        return each === null || each === 'alone' ? each : (rows.get(each.id) ?? 'alone');
      });
    });
  }

  #alone(organisationId: string, personId: string): Promise<InHandRow | null> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const id = await this.taking.next(tx, personId);
      return id === null ? null : this.reads.row(tx, personId, id);
    });
  }
}
