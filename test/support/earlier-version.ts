import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const needed = ['apps/api', 'apps/web/respond', 'libs', 'package.json', 'tsconfig.base.json'];

/** Whether the project's history is at hand, as it is in a clone. */
export function hasHistory(commit: string): boolean {
  return spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root }).status === 0;
}

/** Builds the server of an earlier commit in a folder of its own, with the packages that are there; gives the folder. */
export function buildEarlier(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'candour-earlier-'));
  const archive = execFileSync('git', ['archive', commit, ...needed], { cwd: root, maxBuffer: 200_000_000 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run = (...command: string[]) => execFileSync(process.execPath, command, { cwd: folder, stdio: 'pipe' });
  run('node_modules/typescript7/bin/tsc', '-p', 'apps/api');
  run('apps/web/respond/build.mjs');
  return folder;
}
