// `npm test`: installs and builds what is missing, a browser included, then runs every test.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
process.chdir(root);
await import('../apps/api/bin/prepare.mjs');

const browser = process.env.BROWSER ?? findBrowser() ?? installBrowser();
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
  env: { ...process.env, BROWSER: browser },
});
process.exit(status ?? 1);

function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = [...(process.env.PATH ?? '').split(':'), '/Applications/Google Chrome.app/Contents/MacOS'];
  const found = folders.flatMap((folder) => [...names, 'Google Chrome'].map((name) => join(folder, name)));
  return found.find((path) => existsSync(path)) ?? null;
}

function installBrowser() {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebian) {
    console.log('Installing Debian’s chromium for the tests …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const found = findBrowser();
    if (found !== null) return found;
  }
  console.error(
    'The tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium) and run npm test again.',
  );
  process.exit(1);
}
