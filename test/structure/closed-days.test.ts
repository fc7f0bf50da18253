import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOSED_DAYS_COVER } from '#hours';

const root = join(import.meta.dirname, '../..');
const lists = 'libs/hours/src/closed-days';
let house = '';

/** The check as `npm run check` runs it, over a copy of the lists. */
function check(today: string): { passes: boolean; said: string } {
  const script = join(root, 'test/structure/closed-days.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check', `--today=${today}`], {
    cwd: house,
    encoding: 'utf8',
  });
  return { passes: status === 0, said: stderr.trim() };
}

describe('The check of the closed days', () => {
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'candour-closed-days-'));
    cpSync(join(root, lists), join(house, lists), { recursive: true });
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it('passes while a year of them is left', () => {
    expect(check(`${CLOSED_DAYS_COVER.until - 1}-12-31`)).toEqual({ passes: true, said: '' });
  });

  it('fails when fewer than twelve months are left, and says what to run', () => {
    expect(check(`${CLOSED_DAYS_COVER.until}-01-01`)).toEqual({
      passes: false,
      said: `Closed days are known until the end of ${CLOSED_DAYS_COVER.until} only, fewer than 12 months ahead. Run: npm run write-closed-days`,
    });
  });

  it('fails where a list was changed by hand', () => {
    const file = join(house, lists, 'fi.gen.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace('-12-06', '-12-07'));
    expect(check(`${CLOSED_DAYS_COVER.from}-12-01`)).toEqual({
      passes: false,
      said: 'The closed days of fi are not as date-holidays has them. Run: npm run write-closed-days',
    });
  });
});
