import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterLargePurchase } from '#surveys';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { CallingHouse } from '../support/calling-house.ts';
import { allArrived, interviewerAt } from '../support/interviewer-page.ts';
import { median, type BenchResult } from './bench.ts';

const interviews = 5;
/** An old computer's processor beside this machine's, and the way to the server and back, in milliseconds. */
const slowness = 4;
const roundTrip = 300;
/** What a person takes for at once, in milliseconds. */
const wanted = 100;

/**
 * Interviews by the keyboard alone, on a slow processor and a slow line: milliseconds from the key until the next question is drawn.
 * With it what the app weighs at its first load, and what axe finds on its screens at a desk and at four times the size, light and dark.
 */
export async function bench(): Promise<BenchResult> {
  const house = await CallingHouse.start({}, afterLargePurchase);
  await house.customers(Array.from({ length: interviews + 1 }, (_, n) => `+3584012345${String(n).padStart(2, '0')}`));
  await house.campaign();
  const browser = await openBrowser();
  const { faults, latencies } = await asked(house, browser);
  await browser.close();
  await house.candour.stop();
  const sorted = latencies.toSorted((one, other) => one - other);
  const slowest = sorted.at(-1) ?? Infinity;
  process.stderr.write(`  ${latencies.map((each) => each.toFixed(0)).join(' ')}\n`);
  if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
  return {
    name: 'interview',
    unit: 'ms',
    candour: slowest,
    reference: wanted,
    ratio: slowest / wanted,
    median: median(latencies),
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Infinity,
    questions: latencies.length,
    interviewsByKeyboardAlone: interviews,
    firstLoadKb: firstLoad(),
    axeFaults: faults.length,
    slowness,
    roundTrip,
  };
}

async function asked(house: CallingHouse, browser: Browser) {
  const { page, context } = await interviewerAt(house, browser, { bypassCSP: true });
  const faults = await looks(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const line = { offline: false, latency: roundTrip, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await page.evaluate(watchQuestions);
  for (let n = 0; n < interviews; n += 1) await interview(page);
  const latencies = await page.evaluate(() => (window as { latencies?: number[] }).latencies ?? []);
  await context.close();
  return { faults, latencies };
}

/** From taking her to the outcome without a pointer. */
async function interview(page: Page): Promise<void> {
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Take the next' }).focus();
  await keyboard.press('Enter');
  await page.locator('a.number').waitFor();
  await page.locator('#content').focus();
  await keyboard.press('Enter');
  await page.getByText('It is ringing').waitFor();
  await keyboard.press('Enter');
  await page.locator('#asked').waitFor();
  while (await page.locator('#asked').isVisible()) {
    const before = await page.locator('#asked').textContent();
    if ((await page.locator('.asked .option').count()) > 0) await keyboard.press('1');
    else if ((await page.locator('.asked textarea, .asked input').count()) > 0) await keyboard.type('Good');
    await keyboard.press('Enter');
    await page.waitForFunction((text) => document.querySelector('#asked')?.textContent !== text, before);
  }
  await keyboard.press('Enter');
  await page.getByText('The answers have been handed in.').waitFor();
  await keyboard.press('Enter');
  await allArrived(page);
}

/** Runs in the page: notes for each key that goes on how long it takes until other words are drawn. */
function watchQuestions(): void {
  const latencies: number[] = [];
  Object.assign(window, { latencies });
  const words = () => document.querySelector('#asked')?.textContent;
  document.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      const before = words();
      if (key !== 'Enter' || before === undefined) return;
      const look = () => {
        const now = words();
        if (now === before) return void requestAnimationFrame(look);
        // The frame with the new words in it has been drawn when the next one begins.
        if (now !== undefined) requestAnimationFrame(() => latencies.push(performance.now() - timeStamp));
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

/** What axe finds on every screen of a call that is tried out: at a desk and at four times the size, light and dark. */
async function looks(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 320, height: 225 },
      ]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        for (const fault of await axeFaults(page))
          found.push(`${name} (${colorScheme}, ${viewport.width} px): ${fault}`);
      }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  await look('home');
  await page.getByRole('button', { name: 'Try out with somebody made up' }).click();
  await look('card');
  await page.getByRole('button', { name: /^It rings/ }).click();
  await look('ringing');
  await page.getByRole('button', { name: /^The customer is on the line/ }).click();
  await look('question');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Call again at an agreed time/ }).click();
  await look('outcome');
  await page.getByRole('button', { name: /Stopped in the middle/ }).click();
  await page.getByRole('button', { name: /^Say: Stopped/ }).click();
  await allArrived(page);
  return found;
}

/** Kilobytes of script, style and service worker, compressed. */
function firstLoad(): number {
  const folder = join(import.meta.dirname, '../../dist/apps/web/interview');
  const files = globSync('{assets/*.{js,css},service-worker.js}', { cwd: folder });
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1_000;
}
