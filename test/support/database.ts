import pg from 'pg';

let made = 0;

/** A database of a test's own, made from the template; `sql` runs statements as the owner, past row-level security. */
export interface TestDatabase {
  url: string;
  name: string;
  sql: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;
  drop: () => Promise<void>;
}

/** Makes a database with the newest tables and nothing in them. */
export async function makeDatabase(): Promise<TestDatabase> {
  const template = process.env['TEST_POSTGRES'];
  if (template === undefined) throw new Error('Run the tests with `npm test`, which starts PostgreSQL for them.');
  const name = `test_${process.pid}_${Date.now().toString(36)}_${(made += 1)}`;
  const admin = new pg.Client({ connectionString: template.replace('/candour?', '/postgres?') });
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query(`create database ${name} template candour_template`);
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
