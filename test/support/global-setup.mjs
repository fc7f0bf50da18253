// One PostgreSQL for the whole run, with a template database that holds the newest tables.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { measureSlowness } from './slowness.mjs';

const built = '../../dist/apps/api/src/';

export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'candour-tests-'));
  // PostgreSQL runs as another account where the tests run as root; it must get there, so that nothing is left elsewhere.
  chmodSync(folder, 0o755);
  const { EmbeddedPostgres } = await import(`${built}database/built-in/embedded-postgres.js`);
  const { prepareDatabase } = await import(`${built}prepare-database.js`);
  const { Secret } = await import(`${built}config/secret.js`);
  const secret = 'secret of the tests, the same for every process';
  const own = new Secret(secret);
  const postgres = new EmbeddedPostgres({
    dataFolder: folder,
    password: own.derive('database', 'owner').toString('hex'),
    say: () => undefined,
  });
  await postgres.start();
  const url = postgres.url;
  await prepareDatabase({ secret: own, dataFolder: folder, database: { url, ownerUrl: null } }, () => undefined);
  const client = new pg.Client({ connectionString: url.replace('/candour?', '/postgres?') });
  await client.connect();
  // Speed for the run only: what a crash of the machine would lose is not what these tests are about.
  await client.query(`alter system set fsync = ${process.env.TEST_FSYNC === 'on' ? 'on' : 'off'}`);
  await client.query('select pg_reload_conf()');
  await client.query('alter database candour rename to candour_template');
  await client.end();
  process.env.TEST_POSTGRES = url;
  process.env.TEST_SECRET = secret;
  process.env.TEST_FOLDER = folder;
  process.env.TEST_SLOWNESS = String(measureSlowness());
  writeFileSync(join(folder, 'run'), String(process.pid));
  globalThis.candourTests = {
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
