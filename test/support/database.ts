import pg from 'pg';

let made = 0;

/** A database of a test's own, made from the template; `sql` runs statements as the owner, past row-level security. */
export interface TestDatabase {
  url: string;
  name: string;
  sql: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;
  drop: () => Promise<void>;
}

/** Makes a database with the newest tables and nothing in them, or with what is in that template. */
export async function makeDatabase(from = 'candour_template'): Promise<TestDatabase> {
  const template = process.env['TEST_POSTGRES'];
  if (template === undefined) throw new Error('Run the tests with `npm test`, which starts PostgreSQL for them.');
  const name = `test_${process.pid}_${Date.now().toString(36)}_${(made += 1)}`;
  const admin = new pg.Client({ connectionString: template.replace('/candour?', '/postgres?') });
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query(`create database ${name} template ${from}`);
  const url = template.replace('/candour?', `/${name}?`);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  return {
    url,
    name,
    sql: async <Row extends object>(text: string, values: unknown[] = []) => (await pool.query<Row>(text, values)).rows,
    drop: async () => {
      await pool.end();
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

/** Copies a database that nobody is connected to but `sql`, which is let go of. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const admin = new pg.Client({
    connectionString: (process.env['TEST_POSTGRES'] ?? '').replace('/candour?', '/postgres?'),
  });
  await admin.connect();
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [from]);
  await admin.query(`create database ${to} template ${from}`);
  await admin.end();
}
