import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { BOSS, makeBoss } from '../jobs/boss.js';
import { EventWriter } from '../jobs/event-writer.js';
import { FLOW, type Flow } from '../jobs/flow-event.js';
import { WORKS } from '../jobs/works.js';
import { CloseDatabase } from './close-database.js';
import { makeDataSource } from './data-source.js';
import { Database } from './database.js';
import { Holds } from './holds.js';
import { DATABASE_URL, HotPath } from './hot-path.js';

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
    return {
      module: DatabaseModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: FLOW, useValue: flow },
        { provide: WORKS, useValue: works },
        { provide: BOSS, useFactory: () => makeBoss(databaseUrl, { works }) },
        {
          provide: DataSource,
          useFactory: () =>
            makeDataSource(databaseUrl, { connections: config.database.connections, name: 'candour' }).initialize(),
        },
        { provide: DATABASE_URL, useValue: databaseUrl },
        EventWriter,
        Holds,
        HotPath,
        Database,
        CloseDatabase,
      ],
      exports: [CONFIG, FLOW, WORKS, BOSS, DataSource, Database, Holds, HotPath],
    };
  }
}
