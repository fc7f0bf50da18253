import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import type { ScansFound } from './paper-scans.ts';

/** Drawing scans is arithmetic on millions of pixels, which costs ten times as much among the globals of a test. */
const program = `
  const { RUNS } = await import('./test/support/scans/corpus.ts');
  const { COARSE_FAX, SCAN_KINDS } = await import('./test/support/scans/scan-kinds.ts');
  const { readManyScans } = await import('./test/faults/paper-scans.ts');
  const runs = RUNS.filter(({ name }) => name === 'one');
  const kinds = [...SCAN_KINDS, COARSE_FAX];
  console.log(JSON.stringify(await readManyScans({ seed: 3, pagesOfKind: 1, runs, kinds })));
`;

it('Scans of every kind: no page is taken for another, none is lost, and no clear answer is taken for another', async () => {
  const cwd = join(import.meta.dirname, '../..');
  const options = { cwd, maxBuffer: 10_000_000 };
  const args = ['--no-warnings', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  const found = JSON.parse(stdout) as ScansFound;
  expect(found).toMatchObject({ pages: 22, identityErrors: 0, turnedWrongly: 0, lost: 0 });
  expect(found.strangers).toEqual({ pages: 12, counted: 0, lost: 0 });
  const { everyday } = found;
  expect(everyday).toMatchObject({ pages: 17, notRead: 0, wrongAccepted: 0, wrongMarks: 0 });
  expect(everyday.reachedPeople).toBe(everyday.forPeople);
  expect(everyday.sentWithoutNeed / everyday.answers).toBeLessThan(0.06);
  expect(found.kinds['coarse fax']).toMatchObject({ pages: 1, notRead: 0, wrongAccepted: 0 });
  expect(found.boxes).toBeGreaterThan(600);
}, 180_000);
