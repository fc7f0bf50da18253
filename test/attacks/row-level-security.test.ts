import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';

/** Tables that hold no organisation's data, and why they may go without row-level security. */
const withoutOrganisation: Record<string, string> = {
  migrations: 'names of the migrations that ran',
  installation: 'one row: whether the installation was set up',
  mailbox_positions:
    'digests of mailboxes and how far each was read; neither address nor organisation can be read from them',
  domain_paces: 'digests of mail domains and when each is free; neither address nor organisation can be read from them',
  line_states:
    'the digest of a telephone provider’s account and how that line fares; it is the installation’s, and nobody’s number is in it',
  attempt_counts: 'digests with counts; neither address nor organisation can be read from them',
};

describe('Row-level security (attack 58)', () => {
  let candour: Candour;
  let application: pg.Client;
  let tables: string[];

  beforeAll(async () => {
    candour = await Candour.start();
    const owner = await candour.setUp();
    (await owner.post('/api/regions', { name: 'North' })).ok(201);
    const rows = await candour.database.sql<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`,
    );
    tables = rows.map(({ name }) => name);
    application = new pg.Client({ connectionString: candour.database.url });
    await application.connect();
    // The owner puts on the application's account: the same rights, whatever its password.
    await application.query('set role candour_app');
  });
  afterAll(async () => {
    await application.end();
    await candour.stop();
  });

  it('is forced on every table that holds an organisation’s data', async () => {
    const open = await candour.database.sql<{ name: string }>(
      `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open.map(({ name }) => name).toSorted()).toEqual(Object.keys(withoutOrganisation).toSorted());
  });

  it('leads every primary key, unique key and foreign key with the organisation', async () => {
    const keys = await candour.database.sql<{ table: string; key: string; first: string }>(
      `select t.relname as table, k.conname as key, a.attname as first from pg_constraint k
       join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where n.nspname = 'public' and k.contype in ('p', 'u', 'f') and t.relrowsecurity and a.attname <> 'organisation_id'`,
    );
    expect(keys).toEqual([{ table: 'organisations', key: 'organisations_pkey', first: 'id' }]);
  });

  it('gives the application an account that owns nothing and bypasses nothing', async () => {
    const [role] = await candour.database.sql<object>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         exists (select 1 from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = 'candour_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: false,
    });
  });

  it('shows and changes no row of any table where no organisation is named', async () => {
    for (const table of tables.filter((name) => !(name in withoutOrganisation))) {
      const { rowCount } = await application.query(`select * from ${table}`);
      expect([table, rowCount]).toEqual([table, 0]);
      for (const statement of [`update ${table} set organisation_id = organisation_id`, `delete from ${table}`]) {
        const changed = await application.query(table === 'organisations' ? `delete from ${table}` : statement).then(
          (result) => result.rowCount,
          (error: Error) => error.message.includes('permission denied'),
        );
        expect([table, changed === 0 || changed === true]).toEqual([table, true]);
      }
    }
  });

  it('copies nothing out without an organisation', async () => {
    for (const table of tables.filter((name) => !(name in withoutOrganisation))) {
      const { rows } = await application.query(`select count(*)::int as n from (select * from ${table}) as all_rows`);
      expect([table, rows[0].n]).toEqual([table, 0]);
    }
    const [{ n }] = (await candour.database.sql<{ n: number }>('select count(*)::int as n from organisations')) as [
      { n: number },
    ];
    expect(n).toBe(1);
  });

  it('refuses to write another organisation’s row', async () => {
    await application.query('begin');
    await application.query(`select set_config('app.organisation', gen_random_uuid()::text, true)`);
    const writing = application.query(
      `insert into regions (organisation_id, id, name) select id, gen_random_uuid(), 'Theirs' from (values (gen_random_uuid())) as o (id)`,
    );
    await expect(writing).rejects.toThrow(/row-level security/);
    await application.query('rollback');
  });
});
