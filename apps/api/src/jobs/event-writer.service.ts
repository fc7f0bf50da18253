import { Inject, Injectable } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { BOSS } from './boss.js';
import { FLOW, type Flow, type FlowEvent } from './flow-event.js';

type RunStatement = (sql: string, values?: readonly unknown[]) => Promise<object[]>;

/** Writes what follows from an event into the transaction that caused it, so that both happen or neither. */
@Injectable()
export class EventWriter {
  constructor(
    @Inject(BOSS) private readonly boss: PgBoss,
    @Inject(FLOW) private readonly flow: Flow,
  ) {}

  async write(organisationId: string, event: FlowEvent, run: RunStatement): Promise<void> {
    const { name, ...payload } = event;
    const after = 'after' in event ? event.after : undefined;
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await run(text, values) }),
    };
    const whose = organisationId || 'installation';
    // By the key queues in order tell whose turn it is; to others it means nothing.
    const options = { db, group: { id: whose }, singletonKey: whose, ...(after ? { startAfter: after } : {}) };
    for (const job of this.flow[name]) await this.boss.send(job, { organisationId, ...payload }, options);
  }
}
