// Describes the tables that the migrations make, from PostgreSQL's own catalogue: docs/tables.md. `--check` compares.
import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import setUp from '../support/global-setup.mjs';
import tearDown from '../support/global-teardown.mjs';
import { ownerOf } from './table-owners.mjs';

const file = 'docs/tables.md';
await setUp();
const client = new pg.Client({
  connectionString: process.env.TEST_POSTGRES.replace('/candour?', '/candour_template?'),
});
await client.connect();
const { rows: tables } = await client.query(`
  select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
    (select string_agg(format('| %s | %s%s |', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then '' else ', may be empty' end), E'\\n' order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select string_agg(format('- %s', pg_get_constraintdef(k.oid)), E'\\n' order by k.contype desc, k.conname)
     from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')) as constraints,
    (select string_agg(format('- %s: \`%s\`', p.polname, pg_get_expr(p.polqual, p.polrelid)), E'\\n' order by p.polname)
     from pg_policy p where p.polrelid = c.oid) as policies
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migrations' order by c.relname`);
await client.end();
await tearDown();

const text = [
  '# Tables',
  '',
  'Made from PostgreSQL’s catalogue after all migrations, by `npm run describe-tables`; `npm run check` sees that it is current.',
  ...tables.flatMap(({ name, secured, columns, constraints, policies }) => [
    '',
    `## ${name}${secured ? '' : ' (no organisation’s data)'}`,
    '',
    `Written by \`${ownerOf[name] ?? 'nobody'}/\`.`,
    '',
    '| column | type |',
    '| --- | --- |',
    columns,
    ...(constraints ? ['', constraints] : []),
    ...(policies ? ['', 'Row-level security:', '', policies] : []),
  ]),
  '',
].join('\n');
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} does not describe the tables that the migrations make. Run: npm run describe-tables`);
  process.exit(1);
}
process.exit(0);
