import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { AccessProblem } from '../access-problems.js';
import { AttemptCountTable } from './tables/attempt-count.table.js';

const windowMinutes = 15;

/**
 * How often something may be tried in a quarter of an hour, counted in the database over all processes. The quarter slides: what
 * remains of the window before counts with the share of it that is less than a quarter of an hour ago.
 */
@Injectable()
export class AttemptLimit {
  readonly #log = new Logger('security');

  constructor(private readonly database: Database) {}

  /** Counts one attempt for each key and throws `too_many_attempts` once any is over its limit. */
  async count(keys: readonly { key: string; limit: number }[]): Promise<void> {
    const digests = keys.map(({ key }) => createHash('sha256').update(key).digest()).sort(Buffer.compare);
    const rows = await this.database.inInstallation((tx) =>
      tx.query<{ key: Buffer; count: number }>(
        `with counted as (
           insert into attempt_counts (key, window_start, count)
           select key, date_bin('${windowMinutes} minutes', now(), 'epoch'), 1 from unnest($1::bytea[]) as key
           on conflict (key, window_start) do update set count = attempt_counts.count + 1 returning key, window_start, count)
         select c.key, c.count + ceil(coalesce(before.count, 0)
           * (1 - extract(epoch from now() - c.window_start) / ${windowMinutes * 60}))::int as count
         from counted c left join attempt_counts before
           on before.key = c.key and before.window_start = c.window_start - interval '${windowMinutes} minutes'`,
        [digests],
      ),
    );
    for (const { key, limit } of keys) {
      const digest = createHash('sha256').update(key).digest();
      const count = rows.find((row) => row.key.equals(digest))?.count ?? 0;
      if (count <= limit) continue;
      this.#tell(key, count, limit);
      throw new AccessProblem('too_many_attempts', { minutes: windowMinutes });
    }
  }

  /** Takes one attempt back that was a right one: only wrong ones are to keep anybody out. */
  async giveBack(keys: readonly string[]): Promise<void> {
    const digests = keys.map((key) => createHash('sha256').update(key).digest()).sort(Buffer.compare);
    await this.database.inInstallation((tx) =>
      tx.query(
        `update attempt_counts c set count = greatest(c.count - 1, 0) from (
           select distinct on (key) key, window_start from attempt_counts where key = any($1::bytea[]) order by key, window_start desc) newest
         where c.key = newest.key and c.window_start = newest.window_start`,
        [digests],
      ),
    );
  }

  /** The first that is refused, and each thousandth after it, is for whoever watches over the installation. */
  #tell(key: string, count: number, limit: number): void {
    if ((count - limit) % 1_000 !== 1) return;
    // Whose account it is about is nobody's business in a log.
    const what = key.includes(' from ') ? key : (key.split(' ')[0] ?? '');
    this.#log.warn(`Too many attempts in ${windowMinutes} minutes: ${what} (${count}, of at most ${limit}).`);
  }

  /** Forgets the attempts of a key, after one succeeded. */
  async forget(key: string): Promise<void> {
    const digest = createHash('sha256').update(key).digest();
    await this.database.inInstallation((tx) => tx.table(AttemptCountTable).delete({ key: digest }));
  }
}
