import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { OwnPostgres } from '../support/own-postgres.ts';
import { Till, wronglyRefused } from '../support/till.ts';

/** Only root may mount a disk that is small enough to fill. */
const describeAsRoot = process.getuid?.() === 0 && process.platform === 'linux' ? describe : describe.skip;

describeAsRoot('The disk of the database is full', () => {
  const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const ballast = join(disk, 'ballast');
  let postgres: OwnPostgres;
  let candour: Candour;
  let till: Till;

  beforeAll(async () => {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', disk]);
    postgres = await OwnPostgres.make({ max_wal_size: '64MB', log_min_messages: 'panic' }, disk);
    await postgres.start();
    candour = await Candour.start({ database: postgres.asDatabase(), env: { LOG_LEVEL: 'error' } });
    till = await Till.open(candour, await candour.setUp());
  }, 120_000);
  afterAll(async () => {
    rmSync(ballast, { force: true });
    await candour.stop();
    execFileSync('/bin/umount', ['-l', disk]);
  });

  it('answers 503, keeps what it acknowledged and nothing by half, and goes on once there is room', async () => {
    const { pid } = candour;
    fill(ballast);
    till.begin(50);
    // The pages that are allocated already take some more.
    await eventually(
      () => Promise.resolve(till.handed.filter(({ status }) => status === 503).length),
      (refused) => refused >= 50,
      60_000,
    );
    rmSync(ballast);
    // PostgreSQL itself may have ended where it could not write its log: whoever looks after it starts it again.
    if (!postgres.isRunning) await postgres.start();
    await eventually(
      () => till.handIn(),
      ({ status }) => status === 201,
      20_000,
    );
    await till.end();
    expect(candour.isRunning && candour.pid === pid).toBe(true);
    expect(wronglyRefused(till.handed)).toEqual([]);
    const rows = await postgres.sql<{ key: string; whole: boolean }>(
      `select s.submission_key as key, r.id is not null as whole from submissions s
       left join responses r on r.organisation_id = s.organisation_id and r.id = s.response_id`,
    );
    expect(rows.filter(({ whole }) => !whole)).toEqual([]);
    const keys = new Set(rows.map(({ key }) => key));
    expect(till.handed.filter(({ status, key }) => status === 201 && !keys.has(key))).toEqual([]);
  }, 180_000);
});

/** Takes all the room that is left, down to the last kilobytes. */
function fill(path: string): void {
  for (let size = 64 * 1_048_576; size >= 4_096;)
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {
      size /= 2;
    }
}
