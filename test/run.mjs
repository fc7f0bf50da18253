// `npm test`: installs and builds what is missing, a browser included, then runs every test.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const chromes = ['google-chrome', 'google-chrome-stable', 'chrome', 'Google Chrome'];
const shellName = 'chromium-headless-shell';
const root = join(import.meta.dirname, '..');
process.chdir(root);
await import('../apps/api/bin/prepare.mjs');

const browser = process.env.BROWSER ?? find('chromium', 'chromium-browser', ...chromes) ?? install('chromium');
// Screens are drawn by Chromium's shell where there is one: the same engine without a window, for three quarters of the work.
const shell = process.env.BROWSER ?? find(shellName) ?? install(shellName) ?? browser;
if (browser === null) {
  console.error(
    'The tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium) and run npm test again.',
  );
  process.exit(1);
}
const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
const jest = [
  '--no-warnings',
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  '--config',
  '.jest.config.mjs',
];
const { status } = spawnSync(node, [...jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, BROWSER: browser, BROWSER_SHELL: shell },
});
process.exit(status ?? 1);

function find(...names) {
  const folders = [...(process.env.PATH ?? '').split(':'), '/Applications/Google Chrome.app/Contents/MacOS'];
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return found.find((path) => existsSync(path)) ?? null;
}

/** On Debian, by its own packages; nothing elsewhere, or where that fails. */
function install(name) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  console.log(`Installing Debian’s ${name} for the tests …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', name], quiet);
  return find(name);
}
