import { applicationRole, asApplication, ensureApplicationRole } from './database/connections/application-role.js';
import { EmbeddedPostgres } from './database/built-in/embedded-postgres.js';
import { migrate } from './database/migrate.js';
import type { Config } from './config/config.js';
import { queues } from './flow.js';

/** A database that is ready: newest tables, and the address under which the application uses it. */
export interface PreparedDatabase {
  /** Address as the account that owns nothing. */
  url: string;
  stop: () => Promise<void>;
}

/** Starts the built-in PostgreSQL where no other is set, makes the application's account and applies migrations. */
export async function prepareDatabase(config: Config, say: (line: string) => void): Promise<PreparedDatabase> {
  const { url, ownerUrl } = config.database;
  const password = config.secret.derive('database', applicationRole).toString('hex');
  if (url !== null && ownerUrl !== null) {
    await migrate(ownerUrl, queues);
    return { url, stop: async () => undefined };
  }
  if (url !== null) {
    await ensureApplicationRole(url, password);
    await migrate(url, queues);
    return { url: asApplication(url, password), stop: async () => undefined };
  }
  const owner = config.secret.derive('database', 'owner').toString('hex');
  const embedded = new EmbeddedPostgres({ dataFolder: config.dataFolder, password: owner, say });
  await embedded.start();
  await ensureApplicationRole(embedded.url, password);
  await migrate(embedded.url, queues);
  return { url: asApplication(embedded.url, password), stop: () => embedded.stop() };
}
