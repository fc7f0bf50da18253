// `npm run check`: everything about the house that needs no running product. Two steps at a time; says each, stops at the first that fails.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

process.chdir(join(import.meta.dirname, '..'));
await import('../apps/api/bin/prepare.mjs');
const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
const tsc = 'node_modules/typescript7/bin/tsc';

const steps = [
  ['types of the libraries', tsc, '-p', 'libs/calling', '--noEmit'],
  ['types of the libraries', tsc, '-p', 'libs/hours', '--noEmit'],
  ['types of the libraries', tsc, '-p', 'libs/cases', '--noEmit'],
  ['types of the libraries', tsc, '-p', 'libs/reading', '--noEmit'],
  ['types of the libraries', tsc, '-p', 'libs/scoring', '--noEmit'],
  ['types of the libraries', tsc, '-p', 'libs/surveys', '--noEmit'],
  ['types of the server', tsc, '-p', 'apps/api', '--noEmit'],
  // A text that is missing in one of the six languages does not compile.
  ['types of the screens, and every text in six languages', tsc, '-p', 'apps/web'],
  ['types of the shoppers’ app, and every text in six languages', tsc, '-p', 'apps/web/shop'],
  ['types of the interviewers’ app, and every text in six languages', tsc, '-p', 'apps/web/interview'],
  ['types of the tests', tsc, '-p', 'test'],
  ['types of the published client', tsc, '-p', 'docs/api'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.'],
  [
    'rooms',
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
  ],
  ['dead code', 'node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
  ['sizes of the managers’ screens', 'test/structure/screen-sizes.mjs'],
  ['size limits', 'node_modules/size-limit/bin.js'],
  ['OpenAPI is current', 'dist/apps/api/src/write-open-api.js', '--check'],
  ['types of the API are current', 'test/structure/api-types.mjs', '--check'],
  ['closed days are as their source has them, for a year at least', 'test/structure/closed-days.mjs', '--check'],
  ['settings are as described', 'test/structure/write-readme.mjs', '--check'],
  ['tables are as described', 'test/structure/tables.mjs', '--check'],
];

/** Runs a step and says how it went, its own words first. */
async function run([name, ...command]) {
  const start = Date.now();
  const step = spawn(node, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  const ended = new Promise((resolve) => step.on('close', resolve));
  const [said, complained, status] = await Promise.all([text(step.stdout), text(step.stderr), ended]);
  process.stdout.write(said);
  process.stderr.write(complained);
  if (status !== 0) {
    console.error(`\nnpm run check: ${name} failed.`);
    process.exit(1);
  }
  console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

// The longest first; steps that take both cores by themselves (TypeScript's) lose nothing by it.
const waiting = steps.toSorted((one, other) => Number(other[0] === 'format') - Number(one[0] === 'format'));
const lane = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(next);
};
await Promise.all([lane(), lane()]);
