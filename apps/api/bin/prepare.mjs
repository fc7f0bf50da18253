// Installs and builds what is missing or out of date. Runs on the machine's own Node, before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Candour needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
  process.exit(1);
}
process.chdir(root);

/** Build steps in order: what they read, how they run, and which folder they fill anew. */
const steps = [
  {
    name: 'the server',
    reads: ['apps/api/src', 'libs', 'tsconfig.base.json', 'apps/api/tsconfig.json'],
    run: ['node_modules/typescript7/bin/tsc', '-p', 'apps/api'],
    // All that is in this folder is run: nothing of an earlier build may be left there.
    clears: 'dist/apps/api/src/database/migrations',
  },
  {
    name: 'the server in one piece',
    reads: ['apps/api/src', 'apps/api/bin/bundle.mjs', 'libs', 'tsconfig.base.json', 'apps/api/tsconfig.json'],
    run: ['apps/api/bin/bundle.mjs'],
  },
  { name: 'the respondents’ pages', reads: ['apps/web/respond'], run: ['apps/web/respond/build.mjs'] },
  {
    name: 'the managers’ screens',
    reads: ['apps/web/manage', 'libs/surveys/src'],
    run: ['node_modules/vite/bin/vite.js', 'build', 'apps/web/manage', '--logLevel', 'warn'],
  },
  {
    name: 'the shoppers’ app',
    reads: ['apps/web/shop', 'apps/web/offline', 'libs/surveys/src'],
    run: ['node_modules/vite/bin/vite.js', 'build', 'apps/web/shop', '--logLevel', 'warn'],
  },
  {
    name: 'the interviewers’ app',
    reads: ['apps/web/interview', 'apps/web/offline', 'libs/calling/src', 'libs/surveys/src'],
    run: ['node_modules/vite/bin/vite.js', 'build', 'apps/web/interview', '--logLevel', 'warn'],
  },
];

install();
for (const step of steps) build(step);

function install() {
  const lock = digest(readFileSync('package-lock.json'));
  const stamp = 'node_modules/.candour-installed';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what Candour is made of (a minute or two, once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm itself must not run on the Node below node_modules: it replaces that folder, and the Node with it.
  const PATH = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const env = { ...process.env, PATH: PATH.join(delimiter) };
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2], env });
  if (status !== 0) {
    console.error('The installation failed. Check the network and start again; your data was not touched.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

function build({ name, reads, run, clears = null }) {
  if (!existsSync(run[0])) return;
  const stamp = join('dist', `.built-${digest(name).slice(0, 8)}`);
  const newest = Math.max(...reads.map(newestIn), statSync('package-lock.json').mtimeMs);
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newest) return;
  console.log(`Building ${name} …`);
  if (clears !== null) rmSync(clears, { recursive: true, force: true });
  const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
  try {
    execFileSync(node, run, { stdio: 'inherit' });
  } catch {
    console.error(`Building ${name} failed; what went wrong stands above.`);
    process.exit(1);
  }
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, '');
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function digest(content) {
  return createHash('sha256').update(content).digest('hex');
}
