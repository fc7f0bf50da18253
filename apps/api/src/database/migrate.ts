import { PgBoss } from 'pg-boss';
import type { DataSource } from 'typeorm';
import { connecting } from './connections/connecting.js';
import { makeDataSource } from './data-source.js';
import type { Queue } from '../jobs/flow-event.js';
import { applicationRole } from './connections/application-role.js';

/** Brings the tables to the newest version, as their owner. Several processes may call it at once: they take turns. */
export async function migrate(ownerUrl: string, queues: readonly Queue[]): Promise<void> {
  const source = makeDataSource(ownerUrl, { connections: 2, name: 'candour-migrate' });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query("select pg_advisory_lock(hashtext('candour migrations'))");
    await source.runMigrations({ transaction: 'each' });
    await migrateJobs(source, ownerUrl, queues);
  } finally {
    await runner.query("select pg_advisory_unlock(hashtext('candour migrations'))");
    await runner.release();
    await source.destroy();
  }
}

async function migrateJobs(source: DataSource, ownerUrl: string, queues: readonly Queue[]): Promise<void> {
  const boss = new PgBoss({ ...connecting(ownerUrl), supervise: false, schedule: false, max: 1 });
  boss.on('error', () => undefined);
  await boss.start();
  const present = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const { name, lastResort, inOrder } of queues) {
    const deadLetter = lastResort === null ? {} : { deadLetter: lastResort };
    // Without a last resort a job is tried until it succeeds: at last every five minutes.
    const retryLimit = lastResort === null ? 100_000 : 8;
    const options = { retryLimit, retryDelay: 1, retryBackoff: true, retryDelayMax: 300, notify: true, ...deadLetter };
    if (present.has(name)) await boss.updateQueue(name, options);
    else {
      const policy = inOrder ? 'key_strict_fifo' : 'standard';
      await boss.createQueue(name, { ...options, policy, heartbeatSeconds: 10 });
    }
  }
  await boss.stop({ graceful: false });
  await source.query(`
    grant usage on schema pgboss to ${applicationRole};
    grant select, insert, update, delete on all tables in schema pgboss to ${applicationRole};
    grant usage, select on all sequences in schema pgboss to ${applicationRole};
    grant execute on all functions in schema pgboss to ${applicationRole};
  `);
}
