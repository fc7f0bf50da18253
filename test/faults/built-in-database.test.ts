import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { Till, wronglyRefused } from '../support/till.ts';

const postmasterOf = (folder: string) =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

describe('The built-in database, in a folder that was not there', () => {
  let candour: Candour;
  let till: Till;
  let folder: string;

  beforeAll(async () => {
    folder = `/tmp/candour-built-in-${process.pid}/new`;
    candour = await Candour.start({ env: { DATABASE_URL: '', DATA_DIR: folder, LOG_LEVEL: 'error' } });
    till = await Till.open(candour, await candour.setUp());
  }, 120_000);
  afterAll(() => candour.stop());

  it('is started again where it ended by itself, and nothing that was acknowledged is lost', async () => {
    const { pid } = candour;
    till.begin(20);
    for (let round = 0; round < 2; round += 1) {
      const before = till.handed.filter(({ status }) => status === 201).length;
      await eventually(
        () => Promise.resolve(till.handed.filter(({ status }) => status === 201).length),
        (count) => count > before + 5,
      );
      process.kill(postmasterOf(folder), 'SIGKILL');
      await eventually(
        () => till.handIn(),
        ({ status }) => status === 503,
      );
      await eventually(
        () => till.handIn(),
        ({ status }) => status === 201,
        15_000,
      );
    }
    await till.end();
    expect(candour.isRunning && candour.pid === pid).toBe(true);
    expect(wronglyRefused(till.handed)).toEqual([]);
    for (const { key, status } of till.handed)
      if (status === 201) expect([key, (await till.handIn(key)).status]).toEqual([key, 202]);
  }, 120_000);
});
