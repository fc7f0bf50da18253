import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { BOSS, makeBoss } from '../jobs/boss.js';
import { connecting } from './connecting.js';
import { EventWriter } from '../jobs/event-writer.js';
import { FLOW, type Flow } from '../jobs/flow-event.js';
import { WORKS } from '../jobs/works.js';
import { CloseDatabase } from './close-database.js';
import { connectionsFor } from './connections-for.js';
import { makeDataSource, WORK_SOURCE } from './data-source.js';
import { Database } from './database.js';
import { Holds } from './holds.js';
import { DATABASE_URL } from './database-url.js';
import { HotPath } from './hot-path.js';
import { Pulse } from './pulse.js';

/** What a process was told before its first module: settings, the database's address, the flow, and whether it works. */
export interface Surroundings {
  config: Config;
  databaseUrl: string;
  flow: Flow;
  works: boolean;
}

/** Gives every room the database and the queues. */
@Global()
@Module({})
export class DatabaseModule {
  static over({ config, databaseUrl, flow, works }: Surroundings): DynamicModule {
    const connections = connectionsFor(config.database.connections);
    return {
      module: DatabaseModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: FLOW, useValue: flow },
        { provide: WORKS, useValue: works },
        { provide: BOSS, useFactory: () => makeBoss(connecting(databaseUrl), { works }) },
        {
          provide: DataSource,
          useFactory: () =>
            makeDataSource(databaseUrl, { connections: connections.requests, name: 'candour' }).initialize(),
        },
        {
          provide: WORK_SOURCE,
          useFactory: () =>
            makeDataSource(databaseUrl, { connections: connections.work, name: 'candour-work' }).initialize(),
        },
        { provide: DATABASE_URL, useValue: databaseUrl },
        EventWriter,
        Holds,
        HotPath,
        Pulse,
        Database,
        CloseDatabase,
      ],
      exports: [CONFIG, FLOW, WORKS, BOSS, DataSource, Database, Holds, HotPath],
    };
  }
}
