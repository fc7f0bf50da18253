import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type QueryRunner } from 'typeorm';
import { AttemptCountTable } from '../../apps/api/src/access/sign-in/tables/attempt-count.table.ts';
import { InstallationTable } from '../../apps/api/src/access/organisations/tables/installation.table.ts';
import { SuppressionTable } from '../../apps/api/src/customers/tables/suppression.table.ts';
import { dataSourceOptions } from '../../apps/api/src/database/data-source.ts';
import { now, rowsOf } from '../../apps/api/src/database/table-rows.ts';
import { RegionTable } from '../../apps/api/src/stores/tables/region.table.ts';
import { tables } from '../../apps/api/src/tables.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';

/** The account that owns the tables passes row-level security: here `tx.table(…)` alone keeps organisations apart. */
describe('The rows of a table in a transaction', () => {
  let database: TestDatabase;
  let source: DataSource;
  let runner: QueryRunner;
  const [own, foreign] = [randomUUID(), randomUUID()];
  const [north, south] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    database = await makeDatabase();
    source = new DataSource(dataSourceOptions(database.url, { connections: 2, name: 'rows', tables }));
    await source.initialize();
    runner = source.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    for (const [id, name] of [
      [own, 'Acme'],
      [foreign, 'Other'],
    ] as const)
      await database.sql(
        `insert into organisations (id, name, time_zone, language, settings) values ($1, $2, 'UTC', 'en', '{}')`,
        [id, name],
      );
    await regions(own).insert({ id: north, name: 'North' });
    await regions(foreign).insert({ id: south, name: 'South' });
  });
  afterAll(async () => {
    await runner.rollbackTransaction();
    await runner.release();
    await source.destroy();
    await database.drop();
  });
  const regions = (organisationId: string) => rowsOf(RegionTable, runner.manager, organisationId);

  it('are the organisation’s own, whatever is asked for', async () => {
    const [mine, theirs] = [regions(own), { id: south }];
    expect(await mine.findOneBy(theirs)).toBeNull();
    expect(await mine.lock(theirs)).toBeNull();
    expect(await mine.update(theirs, { name: 'Mine' })).toBe(0);
    expect(await mine.delete(theirs)).toBe(0);
    expect(await mine.update({}, { name: 'North-East' })).toBe(1);
    expect(await mine.findBy({ id: [north, south] })).toEqual([
      { organisationId: own, id: north, parentId: null, name: 'North-East' },
    ]);
    // Whose row it is can't be said by whoever writes it.
    const west = { id: randomUUID(), name: 'West', organisationId: foreign };
    await mine.insert(west);
    expect((await regions(foreign).findBy({})).map(({ name }) => name)).toEqual(['South']);
    expect((await mine.findBy({}, 'name')).map(({ name }) => name)).toEqual(['North-East', 'West']);
  });

  it('are none of a transaction of the installation, but for the installation’s tables', async () => {
    expect(() => regions('')).toThrow('A transaction of the installation has no rows of regions.');
    expect(await rowsOf(InstallationTable, runner.manager, '').findOneBy({ singleton: true })).toMatchObject({
      setUpAt: null,
    });
  });

  it('are refused where a condition holds nothing, instead of being all of them', async () => {
    const nothing = { id: undefined };
    const refused = /undefined/i;
    await expect(regions(own).findOneBy(nothing)).rejects.toThrow(refused);
    await expect(regions(own).update(nothing, { name: 'All' })).rejects.toThrow(refused);
    await expect(regions(own).delete(nothing)).rejects.toThrow(refused);
    expect(await regions(own).findBy({ id: [] })).toEqual([]);
    expect(await regions(own).delete({ id: [] })).toBe(0);
  });

  it('are found by more values than a statement has parameters', async () => {
    const many = Array.from({ length: 70_000 }, () => randomUUID());
    expect((await regions(own).findBy({ id: [...many, north] })).map(({ id }) => id)).toEqual([north]);
    expect(await regions(own).delete({ id: many })).toBe(0);
  });

  it('are counted where nothing of them is to change', async () => {
    expect(await regions(own).update({ id: north }, { name: undefined })).toBe(1);
  });

  it('are inserted once, and found by their bytes, with the database’s own time', async () => {
    const suppressions = rowsOf(SuppressionTable, runner.manager, own);
    const row = { emailDigest: Buffer.from('digest'), id: randomUUID(), shownAs: 'a…', reason: 'by_hand' as const };
    expect(await suppressions.insertOnce({ ...row, at: now })).toBe(true);
    expect(await suppressions.insertOnce({ ...row, id: randomUUID() })).toBe(false);
    const { emailDigest } = row;
    expect(await suppressions.findOneBy({ emailDigest })).toMatchObject({ ...row, organisationId: own });
    const counts = rowsOf(AttemptCountTable, runner.manager, '');
    await counts.insert({ key: emailDigest, windowStart: now, count: 1 });
    expect(await counts.update({ key: emailDigest }, { count: 2 })).toBe(1);
    expect(await counts.delete({ key: Buffer.from('another') })).toBe(0);
    expect(await counts.delete({ key: emailDigest })).toBe(1);
  });
});
