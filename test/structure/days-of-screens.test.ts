import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** Today by UTC, which is yesterday in Jakarta until seven in the morning. */
const todayByUtc = /new Date\(\)\s*\.toISOString\(\)\s*\.slice\(0, 10\)/;

test('No screen takes UTC’s day for today: it is the organisation’s, or the store’s', () => {
  expect(todayByUtc.test('const day = new Date().toISOString().slice(0, 10);')).toBe(true);
  const files = globSync('apps/web/**/*.{ts,tsx}');
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => todayByUtc.test(readFileSync(file, 'utf8')))).toEqual([]);
});
