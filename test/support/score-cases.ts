/**
 * Answers case files: `npm run --silent score-cases -- FILE_OR_FOLDER…` prints one JSON line per case,
 * `{"id": …, "result": …}`, in the shape of the case's `expected`; a refusal is `{"error": code}`. What is no case is
 * passed over with a line on stderr; a path without any case gives an exit code of 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}dist/libs/scoring/src/index.js`;

/** The library is imported as it is published, compiled; a fresh checkout compiles it first. */
function buildOnce(): void {
  if (existsSync(built)) return;
  const compiler = `${root}node_modules/typescript7/bin/tsc`;
  const build = spawnSync(process.execPath, [compiler, '-p', `${root}libs/scoring`], { encoding: 'utf8' });
  if (existsSync(built)) return;
  process.stderr.write(`libs/scoring could not be compiled:\n${build.stdout}${build.stderr}`);
  process.exit(1);
}

async function main(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) {
    process.stderr.write('Name one or more case files, or folders of them: npm run --silent score-cases -- FOLDER\n');
    process.exit(2);
  }
  buildOnce();
  const { answerCase } = await import('./score-cases/answer-case.ts');
  const { casesIn } = await import('./score-cases/case-files.ts');
  const passOver = (reason: string): boolean => process.stderr.write(`${reason}\n`);
  for (const path of paths) {
    const cases = casesIn(path, passOver);
    if (cases.length === 0) process.exitCode = 1;
    for (const { given, datasets } of cases)
      process.stdout.write(`${JSON.stringify({ id: given.id, result: answerCase(given, datasets) })}\n`);
  }
}

await main(process.argv.slice(2));
