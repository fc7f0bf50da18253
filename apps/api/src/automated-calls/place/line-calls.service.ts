import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { ProcessLocks } from '../../database/process-locks.service.js';
import type { RoundRun } from '../../jobs/round.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import { LineState } from '../../line/line-state.service.js';
import { AskAfterCalls } from './ask-after-calls.service.js';
import { PlaceCalls } from './place-calls.service.js';

const dispatching = { 'app.dispatch': 'on' };
/** By this lock one process alone places calls, so that the provider is asked no faster than it may be. */
const lock = 'the telephone line';
const askAfterEvery = 10_000;

/** Sees to it that calls are placed as fast as the line takes them, and that each comes to its end. */
@Injectable()
export class LineCalls {
  #placedAt = 0;
  #askedAfterAt = 0;

  constructor(
    private readonly database: Database,
    private readonly locks: ProcessLocks,
    private readonly placing: PlaceCalls,
    private readonly asking: AskAfterCalls,
    private readonly state: LineState,
    @Inject(CONFIG) private readonly config: Config,
    rounds: RoundRunner,
  ) {
    rounds.add('line-calls', (run) => this.#round(run));
  }

  async #round(run: RoundRun): Promise<'soon' | void> {
    const { asking, open } = await this.#waiting();
    if (asking.length === 0 && open.length === 0) return;
    if (!(await this.locks.take(lock))) return;
    try {
      if (Date.now() - this.#askedAfterAt > askAfterEvery) {
        this.#askedAfterAt = Date.now();
        for (const organisationId of open) if (!run.isOver) await this.asking.ofOrganisation(organisationId);
      }
      return (await this.#place(run, asking)) ? 'soon' : undefined;
    } finally {
      await this.locks.letGo(lock);
    }
  }

  /** Organisations that call, and those of which calls are not over. */
  async #waiting(): Promise<{ asking: string[]; open: string[] }> {
    return this.database.inInstallation(async (tx) => {
      const asking = await tx.query<{ id: string }>(
        `select distinct organisation_id as id from campaigns where status = 'running' and channels @> '[{"channel": "automated_call"}]' order by 1`,
      );
      const open = await tx.query<{ id: string }>(
        `select distinct organisation_id as id from automated_calls where state <> 'over' order by 1`,
      );
      return { asking: asking.map(({ id }) => id), open: open.map(({ id }) => id) };
    }, dispatching);
  }

  /** Places as many calls as may be placed at this moment, in turns among the organisations; whether any was. */
  async #place(run: RoundRun, organisations: readonly string[]): Promise<boolean> {
    if (await this.state.isAside()) return false;
    const { failures } = await this.state.read();
    const waiting = [...organisations];
    // After a failure one call shows whether the provider is back: each that fails may count as made.
    let room = Math.min(await this.#room(), this.#allowed(), failures > 0 ? 1 : Infinity);
    let hasPlaced = false;
    while (room > 0 && waiting.length > 0 && !run.isOver) {
      const some = waiting.slice(0, room);
      const were = await Promise.all(some.map((id) => this.placing.next(id)));
      const placed = were.filter(Boolean).length;
      some.forEach((id, index) => {
        if (!were[index]) waiting.splice(waiting.indexOf(id), 1);
      });
      if (placed > 0) this.#placedAt = Date.now();
      hasPlaced ||= placed > 0;
      room -= placed;
    }
    return hasPlaced;
  }

  /** How many may be placed since the last ones. */
  #allowed(): number {
    const { callsPerSecond } = this.config.phone;
    const since = Math.min(1, (Date.now() - this.#placedAt) / 1_000);
    return Math.floor(since * callsPerSecond);
  }

  /** How many more may be under way at once. */
  async #room(): Promise<number> {
    const row = await this.database.inInstallation(
      (tx) => tx.first<{ open: number }>(`select count(*)::int as open from automated_calls where state <> 'over'`),
      dispatching,
    );
    return Math.max(0, this.config.phone.callsAtOnce - (row?.open ?? 0));
  }
}
