import pg from 'pg';
import type { DatabaseHost } from '../../config/database-hosts.js';

const patience = 2_000;
/** So long an answer serves the connections that are made together. */
const goodFor = 500;

/**
 * Finds the server of several that can be written. Where two claim it, after a failover that left the old one running, the
 * one of the newer timeline is it: the other lacks what was written since.
 */
export class WritableHost {
  #asked: { at: number; answer: Promise<DatabaseHost> } | null = null;

  constructor(
    private readonly first: string,
    private readonly hosts: readonly DatabaseHost[],
  ) {}

  find(): Promise<DatabaseHost> {
    if (this.#asked === null || Date.now() - this.#asked.at > goodFor)
      this.#asked = { at: Date.now(), answer: this.#ask() };
    return this.#asked.answer;
  }

  async #ask(): Promise<DatabaseHost> {
    const timelines = await Promise.all(this.hosts.map((host) => this.#timelineOf(host).catch(() => null)));
    const newest = Math.max(...timelines.map((timeline) => timeline ?? 0));
    const found = this.hosts[timelines.indexOf(newest)];
    if (newest > 0 && found !== undefined) return found;
    throw Object.assign(new Error('None of the servers in DATABASE_URL can be written.'), { code: 'ECONNREFUSED' });
  }

  /** The timeline of a server that can be written; null of one that can't. */
  async #timelineOf({ host, port }: DatabaseHost): Promise<number | null> {
    const client = new pg.Client({ connectionString: this.first, application_name: 'candour-probe' });
    client.on('error', () => undefined);
    Object.assign(client, { host, port });
    const end = setTimeout(() => streamOf(client).destroy(), patience);
    try {
      await client.connect();
      const { rows } = await client.query<{ timeline: string | null }>(
        `select case when not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off'
           then substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) end as timeline`,
      );
      const timeline = rows[0]?.timeline ?? null;
      return timeline === null ? null : Number.parseInt(timeline, 16);
    } finally {
      clearTimeout(end);
      void client.end().catch(() => undefined);
    }
  }
}

function streamOf(client: pg.Client): { destroy: () => void } {
  return (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream;
}
