import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { BOSS, makeBoss } from '../jobs/boss.js';
import { connecting } from './connections/connecting.js';
import { EventWriter } from '../jobs/event-writer.service.js';
import { FLOW, type Flow } from '../jobs/flow-event.js';
import { ROUNDS, type Rounds } from '../jobs/round.js';
import { WORKS } from '../jobs/works.js';
import { connectionsFor } from './connections/connections-for.js';
import { dataSourceOptions, work } from './data-source.js';
import { Database } from './database.service.js';
import { ProcessLocks } from './process-locks.service.js';
import { DATABASE_URL } from './connections/database-url.js';
import { HotPath } from './hot-path.service.js';
import { Pulse } from './connections/pulse.service.js';
import type { Table } from './table.js';

/** What a process was told before its first module: settings, the database's address, the flow, the tables, and whether it works. */
export interface Surroundings {
  config: Config;
  databaseUrl: string;
  flow: Flow;
  rounds: Rounds;
  tables: readonly Table[];
  works: boolean;
}

/** Gives every room the database and the queues. */
@Global()
@Module({})
export class DatabaseModule {
  static over({ config, databaseUrl, flow, rounds, tables, works }: Surroundings): DynamicModule {
    const connections = connectionsFor(config.database.connections);
    // A database that does not answer stops the start with a sentence: it is not waited for.
    const connected = (count: number, name: string): TypeOrmModuleOptions => ({
      ...dataSourceOptions(databaseUrl, { connections: count, name, tables }),
      toRetry: () => false,
    });
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({ useFactory: () => connected(connections.requests, 'candour') }),
        TypeOrmModule.forRootAsync({ name: work, useFactory: () => connected(connections.work, 'candour-work') }),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: FLOW, useValue: flow },
        { provide: ROUNDS, useValue: rounds },
        { provide: WORKS, useValue: works },
        { provide: BOSS, useFactory: () => makeBoss(connecting(databaseUrl), { works }) },
        { provide: DATABASE_URL, useValue: databaseUrl },
        EventWriter,
        ProcessLocks,
        HotPath,
        Pulse,
        Database,
      ],
      exports: [CONFIG, FLOW, ROUNDS, WORKS, BOSS, Database, ProcessLocks, HotPath],
    };
  }
}
