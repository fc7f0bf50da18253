import { DataSource } from 'typeorm';
import { connecting } from './connecting.js';
import { entities } from './entities.js';
import { migrations } from './migrations.js';

/** Injection token of the connections that background work takes. */
export const WORK_SOURCE = Symbol('work source');

/** TypeORM over one PostgreSQL. Tables change by migrations only; an undefined value in a `where` is an error. */
export function makeDataSource(url: string, options: { connections: number; name: string }): DataSource {
  const { connectionString, stream, Client } = connecting(url);
  return new DataSource({
    type: 'postgres',
    url: connectionString,
    entities,
    migrations,
    migrationsTableName: 'migrations',
    synchronize: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize: options.connections,
    applicationName: options.name,
    parseInt8: true,
    // What the pool has to say is said by whoever uses a connection.
    poolErrorHandler: () => undefined,
    extra: { connectionTimeoutMillis: 5_000, stream, Client },
  });
}
