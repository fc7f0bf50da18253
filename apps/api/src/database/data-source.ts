import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations.js';

/** TypeORM over one PostgreSQL. Tables change by migrations only; an undefined value in a `where` is an error. */
export function makeDataSource(url: string, options: { connections: number; name: string }): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migrations',
    synchronize: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize: options.connections,
    applicationName: options.name,
    parseInt8: true,
    extra: { connectionTimeoutMillis: 10_000 },
  });
}
