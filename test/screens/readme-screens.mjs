// `npm run screenshots`: starts Candour with its sample and photographs what the README shows.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../support/browser.ts';

const root = join(import.meta.dirname, '../..');
const dataFolder = mkdtempSync(join(tmpdir(), 'candour-screens-'));
chmodSync(dataFolder, 0o755);
const server = spawn(process.execPath, [join(root, 'dist/apps/api/server/main.js'), '--sample'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, DATA_DIR: dataFolder, PORT: '0' },
});
let said = '';
server.stdout.on('data', (text) => (said += text));
const hear = async (pattern) => {
  while (!pattern.test(said)) await new Promise((resolve) => setTimeout(resolve, 100));
  return pattern.exec(said);
};

const [, url] = await hear(/Candour is ready: (\S+)/);
const [, email, password] = await hear(/Sign in to the sample as (\S+) with the password (\S+)/);
const browser = await openBrowser();
const desktop = await browser.newContext({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 });
const headers = { origin: url, 'content-type': 'application/json' };
await desktop.request.post(`${url}/api/sign-in`, { headers, data: { email, password } });
mkdirSync(join(root, 'docs/screenshots'), { recursive: true });

async function shoot(context, path, name) {
  const page = await context.newPage();
  await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(root, 'docs/screenshots', `${name}.png`) });
  await page.close();
}

await shoot(desktop, '/', 'overview');
await shoot(desktop, '/comparison', 'stores');
const { items } = await (await desktop.request.get(`${url}/api/surveys`)).json();
const survey = items.find(({ state }) => state === 'published');
const phone = await browser.newContext({
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  storageState: await desktop.storageState(),
});
await shoot(phone, `/preview/${survey.id}?language=en`, 'answering');
await browser.close();
server.once('exit', () => {
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(0);
});
server.kill('SIGTERM');
