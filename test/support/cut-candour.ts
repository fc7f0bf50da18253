import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { Candour } from './candour.ts';
import { CuttingLine } from './cutting-line.ts';
import { makeDatabase } from './database.ts';
import { eventually } from './eventually.ts';
import { publishSurvey, type Published } from './published-survey.ts';
import { smallSurvey } from './small-survey.ts';
import type { Visitor } from './visitor.ts';

/** Work that is begun anew for each of its statements, and what must have come of it once, however often it was begun. */
export interface CutWork<Made> {
  /** Queues whose jobs do it. */
  jobs: readonly string[];
  /** Makes what the work needs, while the line holds. */
  prepare: (turn: number) => Promise<Made>;
  /** Lets the work begin. */
  begin: (made: Made) => Promise<unknown>;
  /** What is there once the work is done; given `expected`. */
  came: (made: Made) => Promise<unknown>;
  expected: unknown;
}

/** More than any job has. */
const most = 80;

/** A Candour whose line to PostgreSQL can be cut at any statement of its jobs, with a published survey and people who may be asked often. */
export class CutCandour {
  private constructor(
    readonly line: CuttingLine,
    readonly candour: Candour,
    readonly owner: Visitor,
    readonly published: Published,
  ) {}

  static async start(): Promise<CutCandour> {
    const database = await makeDatabase();
    const { line, url } = await CuttingLine.to(database.url);
    const first = ['hurried-waits.ts', 'made-up-channel.ts'].map(
      (name) => `--import=${pathToFileURL(join(import.meta.dirname, name)).href}`,
    );
    const env = { LOG_LEVEL: 'silent', NODE_OPTIONS: ['--no-warnings', ...first].join(' ') };
    const candour = await Candour.start({ database: { ...database, url }, env });
    const owner = await candour.setUp();
    const published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 1_000 })).ok();
    // What fails is tried again at once and as often as it is cut, or the tests would wait for most of their time.
    await candour.database.sql('update pgboss.queue set retry_delay = 0, retry_backoff = false, retry_limit = 1000');
    return new CutCandour(line, candour, owner, published);
  }

  async stop(): Promise<void> {
    await this.candour.stop();
    this.line.stop();
  }

  /**
   * Begins the work and cuts it at its first statement, at its second when it is tried again, and so on, until a try comes through.
   * What was done in part may have shortened the later tries: so the work is done anew from there on, until it is not cut any
   * more. Then its jobs are run once more. Gives how many statements it has.
   */
  async cut<Made>({ jobs, prepare, begin, came, expected }: CutWork<Made>): Promise<number> {
    const isAll = (found: unknown) => JSON.stringify(found) === JSON.stringify(expected);
    for (let from = 1; from <= most;) {
      const made = await prepare(from);
      this.line.cutFrom(from);
      await begin(made);
      await eventually(() => came(made), isAll, 60_000);
      await this.rested(jobs);
      const next = this.line.mend();
      expect([from, await came(made)]).toEqual([from, expected]);
      if (next === from) {
        await this.#again(jobs);
        expect(['again', await came(made)]).toEqual(['again', expected]);
        return from - 1;
      }
      from = next;
    }
    throw new Error(`It was still cut at its statement ${most}.`);
  }

  /** Queues a job as an event would. */
  async send(job: string, payload: object): Promise<void> {
    const [row] = await this.candour.database.sql<{ id: string }>('select id from organisations');
    await this.candour.database.sql('insert into pgboss.job (name, data, retry_limit) values ($1, $2, 1000)', [
      job,
      JSON.stringify({ organisationId: row?.id, ...payload }),
    ]);
  }

  /** As where a worker dies between its work and saying that it is done. */
  async #again(jobs: readonly string[]): Promise<void> {
    await this.candour.database.sql(
      `update pgboss.job j set state = 'retry', completed_on = null, start_after = now()
       where id in (select distinct on (name) id from pgboss.job where name = any($1) and state = 'completed' order by name, completed_on desc)`,
      [jobs],
    );
    await this.rested(jobs);
  }

  rested(jobs: readonly string[]): Promise<unknown> {
    return eventually(
      () =>
        this.candour.database.sql(
          `select 1 from pgboss.job where name = any($1) and state < 'completed' and start_after <= now() + interval '5 seconds'`,
          [jobs],
        ),
      (waiting) => waiting.length === 0,
      60_000,
    );
  }
}
