import { join } from 'node:path';
import { getDataSourceToken } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { connecting } from './connections/connecting.js';
import type { Table } from './table.js';

/** The name of the connections that background work takes, and what they are injected by. */
export const work = 'work';
export const WORK_SOURCE = getDataSourceToken(work);

interface Wanted {
  connections: number;
  /** What PostgreSQL lists the connections as. */
  name: string;
  tables: readonly Table[];
}

/** TypeORM over one PostgreSQL. Tables change by migrations only; an undefined value in a `where` is an error. */
export function dataSourceOptions(url: string, { connections, name, tables }: Wanted): DataSourceOptions {
  const { connectionString, stream, Client } = connecting(url);
  return {
    type: 'postgres',
    url: connectionString,
    entities: tables.map(({ schema }) => schema),
    synchronize: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize: connections,
    applicationName: name,
    parseInt8: true,
    // What the pool has to say is said by whoever uses a connection.
    poolErrorHandler: () => undefined,
    // Statements that do not wait for one another are sent together.
    extra: { connectionTimeoutMillis: 5_000, pipeline: true, stream, Client },
  };
}

/** A data source outside the rooms, which reads no table: migrations' own. */
export function makeDataSource(url: string, wanted: Omit<Wanted, 'tables'>): DataSource {
  return new DataSource({
    ...dataSourceOptions(url, { ...wanted, tables: [] }),
    // Every file of the folder, in the order of the number in its class's name, under which the database keeps it.
    migrations: [join(import.meta.dirname, 'migrations', '*.js')],
    migrationsTableName: 'migrations',
  });
}
