import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import type { ReadPageJson } from '../support/scans/sheets-command.ts';

/** Drawing scans is arithmetic on millions of pixels, which costs ten times as much among the globals of a test. */
async function read(what: 'readStretched' | 'readTorn'): Promise<ReadPageJson[]> {
  const program = `
    const { ${what} } = await import('./test/support/scans/spoiled-empty.ts');
    console.log(JSON.stringify(await ${what}()));
  `;
  const options = { cwd: join(import.meta.dirname, '../..'), maxBuffer: 10_000_000 };
  const args = ['--no-warnings', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return JSON.parse(stdout) as ReadPageJson[];
}

/** Whatever of an empty page is taken for a mark, for writing or for nothing that can be read. */
const faultsOf = ({ file, state, why, questions, fields }: ReadPageJson) => [
  ...(state === 'read' ? [] : [`${file}: ${state} ${why}`]),
  ...questions.filter(({ choice }) => choice?.length !== 0).map(({ question, why }) => `${file}: ${question} ${why}`),
  ...fields.filter(({ written }) => written).map(({ id }) => `${file}: ${id} written`),
];

it('finds every box and every line of paper that rollers stretched', async () => {
  const pages = await read('readStretched');
  expect(pages).toHaveLength(24);
  expect(pages.flatMap(faultsOf)).toEqual([]);
}, 120_000);

it('takes no torn corner for the square that it took along', async () => {
  const pages = await read('readTorn');
  expect(pages).toHaveLength(12);
  expect(pages.flatMap(faultsOf)).toEqual([]);
}, 120_000);
