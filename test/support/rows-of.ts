import type { TestDatabase } from './database.ts';

/** One digest per table of all rows that an organisation has, to see that nothing of it was changed. */
export async function rowsOf(database: TestDatabase, organisationId: string): Promise<Record<string, string>> {
  const tables = await database.sql<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'organisation_id' order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await database.sql<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest
       from ${name} t where organisation_id = $1`,
      [organisationId],
    );
    found[name] = row?.digest ?? '';
  }
  return found;
}
