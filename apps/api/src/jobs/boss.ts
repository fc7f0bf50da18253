import { PgBoss } from 'pg-boss';

/** Injection token of the process's one connection to the job queues. */
export const BOSS = Symbol('boss');

/** The queues, as the application's account: it may use them, and never alters their tables. */
export function makeBoss(connecting: { connectionString: string }, options: { works: boolean }): PgBoss {
  const boss = new PgBoss({
    ...connecting,
    application_name: 'candour-jobs',
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    supervise: options.works,
    // Whoever works is told of each job when it is committed, over a connection of its own, and looks seldom.
    useListenNotify: options.works,
    schedule: false,
    superviseIntervalSeconds: 5,
    maintenanceIntervalSeconds: 60,
    monitorIntervalSeconds: 5,
  });
  return boss;
}
