// Photographs screens: `node test/screens/shoot.mjs [--url=…] [--only=name,name] [--widths=360,1280] [--looks=light,dark] [--languages=en,fi] [--axe]`.
// Without --url it starts the fixture server; with it, --email and --password sign in to a running Candour. Prints what axe, the console or the policy complained about.
import { mkdirSync } from 'node:fs';
import axeCore from 'axe-core';
import { chromium } from 'playwright-core';
import { startFixture } from './fixture-server.mjs';
import { realScreens } from './real-screens.mjs';
import { screens as fixtureScreens } from './screens.mjs';

const given = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=')));
const list = (name, usual) => (given[name] ?? usual).split(',').filter(Boolean);
const out = given.out ?? '/tmp/candour/screens';
const url = given.url ?? 'http://127.0.0.1:4173';
const server = given.url ? null : await startFixture(4173);
mkdirSync(out, { recursive: true });

const browser = await chromium.launch({
  executablePath: given.browser ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const screens = given.url ? await realScreens(browser, url, given.email, given.password) : fixtureScreens;
const storageState = given.url ? screens.storageState : undefined;
let faults = 0;
for (const screen of screens.filter(({ name }) => !given.only || list('only').some((one) => name.startsWith(one))))
  for (const language of list('languages', 'en')) {
    if (given.url) await screens.speak(language);
    for (const look of list('looks', 'light'))
      for (const width of list('widths', '1280')) await shoot(screen, language, look, Number(width));
  }

await browser.close();
server?.close();
console.log(faults === 0 ? 'No complaints.' : `${faults} complaints.`);

async function shoot(screen, language, look, width) {
  const context = await browser.newContext({
    viewport: { width, height: 860 },
    locale: language,
    colorScheme: look,
    bypassCSP: 'axe' in given,
    ...(screen.outside ? {} : { storageState }),
  });
  await context.addCookies([{ name: 'scene', value: screen.scene ?? language, url }]);
  await context.addInitScript((chosen) => localStorage.setItem('candour.language', chosen), language);
  const page = await context.newPage();
  const complain = (what) => {
    faults += 1;
    console.log(`${screen.name} ${language} ${look} ${width}: ${what}`);
  };
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !/status of (401|404|500)/.test(message.text()) &&
      complain(message.text().slice(0, 300)),
  );
  // Our own init script can't run in the sandboxed preview of a mail; that is as it should be.
  page.on('pageerror', (error) => error.message.includes('sandboxed') || complain(error.message));
  await page.goto(url + screen.path, { waitUntil: 'networkidle' });
  await screen.act?.(page);
  await page.waitForTimeout(250);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) complain(`the page scrolls sideways by ${overflow} px`);
  await page.screenshot({ path: `${out}/${screen.name}-${language}-${look}-${width}.png`, fullPage: true });
  if ('axe' in given) {
    await page.evaluate(axeCore.source);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    for (const { id, nodes } of violations)
      complain(
        `axe ${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${node.target} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`)
          .join(' | ')
          .slice(0, 420)}`,
      );
  }
  await context.close();
}
