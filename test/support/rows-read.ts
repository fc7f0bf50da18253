import type { Candour } from './candour.ts';

/** How many rows of a table PostgreSQL reads while something is done. It tells within ten seconds what an idle connection has read. */
export async function rowsRead({ database }: Candour, table: string, act: () => Promise<unknown>): Promise<number> {
  const told = () => new Promise((resolve) => setTimeout(resolve, 11_000));
  const read = async () => {
    await told();
    const [found] = await database.sql<{ read: number }>(
      'select (seq_tup_read + idx_tup_fetch)::int as read from pg_stat_user_tables where relname = $1',
      [table],
    );
    return found?.read ?? 0;
  };
  const before = await read();
  await act();
  return (await read()) - before;
}
