import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import ts from 'typescript';
import { text, uuid } from '../../apps/api/src/database/columns.ts';
import { defineTable } from '../../apps/api/src/database/table.ts';
import { tables } from '../../apps/api/src/tables.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { declarationFaults } from './statements/declaration-faults.ts';
import { findStatements, type Statement } from './statements/find-statements.ts';
import { ownerExceptions } from './statements/owner-exceptions.ts';
import { ownerFaults } from './statements/owner-faults.ts';
import { regionFaults } from './statements/region-faults.ts';
import { rowFaults } from './statements/row-faults.ts';
import { ownerOf } from './table-owners.mjs';

const root = join(import.meta.dirname, '../..');

/** Statements that PostgreSQL can't be asked about beforehand, and why; what they do is tested where they run. */
const exceptions: Record<string, string> = {
  'customers/import/seen-customers.ts': 'They use a table that the transaction makes for itself.',
  'scores/views/read-bases.ts': 'It is put together of the dimensions of a view, of which not every mixture occurs.',
};
const isException = (fault: string) => Object.keys(exceptions).some((file) => fault.startsWith(`${file}:`));

const inControllers = (all: readonly Statement[]) =>
  all.map(({ place }) => place).filter((place) => /\.controller\.ts:/.test(place));

/** Statements with a fault each, and what is said of it. */
const planted: readonly [what: string, call: string, fault: string][] = [
  [
    'a column that is not there',
    `tx.query<{ id: string }>('select colour as id from stores where id = $1', [id])`,
    'column "colour" does not exist',
  ],
  [
    'a name that the rows do not have',
    `tx.query<{ id: string; colour: string }>('select id from stores where id = $1', [id])`,
    'no column colour',
  ],
  [
    'another type',
    `tx.first<{ at: string }>('select opened_on as at from stores where id = $1', [id])`,
    'at is Date, and said to be string',
  ],
  [
    'a column that nobody reads',
    `tx.query<{ id: string }>('select id, code from stores where id = $1', [id])`,
    'nobody knows of the column code',
  ],
  [
    'a statement that is kept by its name',
    `tx.prepared<{ id: string }>({ name: 'planted', text: 'select hue as id from stores where id = $1' }, [id])`,
    'column "hue" does not exist',
  ],
  [
    'one of several ways',
    `tx.change(\`delete from \${isRegion ? 'regions' : 'shops'} where id = $1\`, [id])`,
    'relation "shops" does not exist',
  ],
  [
    'a text made elsewhere',
    `tx.change(removal(['stores', 'shop']), [id])`,
    'column "shop" of relation "stores" does not exist',
  ],
  [
    'a column of a list that nobody reads',
    `tx.query<{ id: string }>(\`select \${selected(someColumns(StoreTable, ['id', 'openedOn']), 's')} from stores s\`)`,
    'nobody knows of the column openedOn',
  ],
  [
    'a list of another table',
    `tx.change(\`insert into regions (\${named(someColumns(StoreTable, ['id', 'code']))}) values ($1, $2)\`, [id])`,
    'column "code" of relation "regions" does not exist',
  ],
  [
    'arrays of other columns',
    `tx.change(\`insert into regions (id) select * from unnest(\${arrays(someColumns(StoreTable, ['openedOn']), 1)})\`, [id])`,
    'column "id" is of type uuid but expression is of type date',
  ],
];
const plantedInHttp: readonly [verb: string, call: string][] = [
  ['writes', 'tx.table(StoreTable).update({ id }, { name: id })'],
  [
    'writes',
    `tx.table(StoreTable).insertOnce({ id, code: id, name: id, setting: 'store', timeZone: id, language: id })`,
  ],
  ['reads', 'tx.table(StoreTable).findOneBy({ id })'],
];
const imported = `
  import type { Transaction } from '${join(root, 'apps/api/src/database/transaction.ts')}';
  import { StoreTable } from '${join(root, 'apps/api/src/stores/tables/store.table.ts')}';
  import { arrays, named, selected, someColumns } from '${join(root, 'apps/api/src/database/some-columns.ts')}';
  const removal = ([table, column]: readonly string[]) => \`update \${table} set \${column} = null where id = $1\`;`;

/** A file in which each call is a line of its own, after those of what it imports. */
function plant(file: string, calls: readonly string[]): void {
  const lines = calls.map(
    (call, at) =>
      `export const run${at} = (tx: Transaction, id: string, isRegion: boolean) => [isRegion, removal, ${call}];`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [imported, ...lines].join('\n'));
}
const placeOf = (file: string, at: number) => `${file}:${imported.split('\n').length + 1 + at}`;

describe('Every statement against PostgreSQL’s own reading of it', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let options: ts.CompilerOptions;
  let statements: Statement[];
  let faulty: Statement[];

  beforeAll(async () => {
    database = await makeDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const config = ts.getParsedCommandLineOfConfigFile(join(root, 'apps/api/tsconfig.json'), {}, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    } satisfies ts.ParseConfigFileHost);
    options = config?.options ?? {};
    statements = findStatements(config?.fileNames ?? [], options, join(root, 'apps/api/src'));
    const folder = mkdtempSync(join(tmpdir(), 'candour-statements-'));
    const files = [join(folder, 'planted.ts'), join(folder, 'http/planted.ts')] as const;
    plant(
      files[0],
      planted.map(([, call]) => call),
    );
    plant(
      files[1],
      plantedInHttp.map(([, call]) => call),
    );
    faulty = findStatements(files, { ...options, allowImportingTsExtensions: true, noEmit: true }, folder);
    rmSync(folder, { recursive: true, force: true });
  }, 180_000);
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('leaves it to the one filter what a region means', () => {
    const source = join(root, 'apps/api/src');
    const files = globSync('**/*.ts', { cwd: source, exclude: ['database/migrations/**', '**/*.test.ts'] });
    expect(files.length).toBeGreaterThan(400);
    expect(regionFaults(files.map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') })))).toEqual([]);
    const planted =
      'with recursive below as (select id from regions) select 1 where s.region_id in (select id from below)';
    const stint = 'select 1 from store_regions h where h.from_day <= c.month';
    expect(regionFaults([{ path: 'cases/cases.reads.ts', text: `${planted} ${stint}` }])).toEqual([
      'cases/cases.reads.ts gathers regions below others by a text of its own: use regionsBelow',
      'cases/cases.reads.ts narrows to a region by itself: use answersWithin or placesWithin',
      'cases/cases.reads.ts says by itself to which region a store belonged: use regionAt',
    ]);
  });

  it('can be told from the source, whole', () => {
    expect(statements.length).toBeGreaterThan(540);
    expect(statements.filter(({ texts }) => !Array.isArray(texts))).toEqual([]);
  });

  it('is read without complaint, and gives the columns that the type of its rows names, of their types', async () => {
    const faults = await rowFaults(client, statements);
    expect(faults.filter((fault) => !isException(fault))).toEqual([]);
    // An exception that is none any more goes from the list.
    const needed = Object.keys(exceptions).filter((file) => faults.some((fault) => fault.startsWith(`${file}:`)));
    expect(needed).toEqual(Object.keys(exceptions));
  }, 60_000);

  it('stands in no controller: those call services and reads', () => {
    expect(inControllers(statements)).toEqual([]);
    const planted = { place: 'stores/stores.controller.ts:7', texts: ['select 1'], row: null };
    expect(inControllers([planted])).toEqual([planted.place]);
  });

  it('writes the tables of its own room, and reads those of the rooms before it', () => {
    const found = ownerFaults(statements);
    const excepted = Object.values(ownerExceptions).flat();
    const news = [...found].filter(([what]) => !excepted.includes(what));
    expect(news).toEqual([]);
    // What has been mended goes from the list.
    expect(excepted.filter((what) => !found.has(what))).toEqual([]);
  });

  it('finds every table as its room declares it, and every declaration there', async () => {
    expect(await declarationFaults(client, tables)).toEqual([]);
  });

  it('sees a column that is declared otherwise, one that is not there, and one that nobody declared', async () => {
    const columns = { id: uuid(), name: uuid(), colour: text() };
    const planted = defineTable('regions', ['id'], columns, { regions_colour: 'colour' });
    const faults = await declarationFaults(
      client,
      tables.map((one) => (one.name === 'regions' ? planted : one)),
    );
    expect(faults).toEqual([
      'regions.organisation_id is not declared',
      expect.stringContaining('regions.id is '),
      'regions.parent_id is not declared',
      expect.stringContaining('regions.name is '),
      'regions.colour is not there',
      'regions_colour is no unique constraint of regions',
    ]);
  });

  it('knows the room of every table', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations' order by 1`,
    );
    expect(Object.keys(ownerOf).toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
  });

  it.each(planted.map(([what, , fault], at) => [what, fault, at] as const))('sees %s', async (_, fault, at) => {
    const place = placeOf('planted.ts', at);
    expect(
      await rowFaults(
        client,
        faulty.filter((statement) => statement.place === place),
      ),
    ).toEqual([`${place}: ${fault}`]);
  });

  it.each(plantedInHttp.map(([verb, call], at) => [verb, call, at] as const))(
    'knows who %s a table without SQL: %s',
    (verb, _, at) => {
      const place = placeOf('http/planted.ts', at);
      expect([...ownerFaults(faulty.filter((statement) => statement.place === place)).keys()]).toEqual([
        `http ${verb} stores`,
      ]);
    },
  );

  it.each([
    ['a foreign writer', 'stores', 'delete from surveys where organisation_id = $1', 'stores writes surveys'],
    ['a reader of what comes after', 'stores', 'select 1 from responses', 'stores reads responses'],
    [
      'a second writer of attempts in their own room',
      'invitations/asking',
      `update attempts set state = 'sent' where id = $1`,
      'invitations/asking/planted.ts writes attempts',
    ],
    ['a channel that moves attempts by itself', 'email', 'update attempts set due_at = now()', 'email writes attempts'],
  ])('sees %s', (_, folder, text, fault) => {
    expect([...ownerFaults([{ place: `${folder}/planted.ts:1`, texts: [text], row: null }]).keys()]).toEqual([fault]);
  });
});
