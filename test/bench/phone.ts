import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { longChecklist } from '../support/long-checklist.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import { phoneWays } from '../support/phone-page.ts';
import { planWave, startShopping, type Shopping } from '../support/shopping.ts';
import { median, type BenchResult } from './bench.ts';

const rounds = 5;
/** A phone's processor beside this machine's. */
const slowness = 4;
/** What a person waits for without wondering, in milliseconds. */
const wanted = 2_000;
const jobs = 20;

/**
 * The shoppers' app on a phone-speed processor: milliseconds from the navigation until the list of jobs stands and answers a
 * tap. First with an empty cache, by the link that invites; then as it is opened every day, by its service worker.
 */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start();
  const owner = await candour.setUp();
  const shopping = await startShopping(candour, owner, { visitsPerStore: 20, rotationDays: 0 }, longChecklist);
  const browser = await openBrowser();
  const [first, second, offline]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= rounds; round += 1) {
    const figures = await opened(shopping, browser, round);
    process.stderr.write(`  round ${round}: ${figures.map((figure) => figure.toFixed(0)).join(', ')} ms\n`);
    if (round === 0) continue;
    first.push(figures[0]);
    second.push(figures[1]);
    offline.push(figures[2]);
  }
  await browser.close();
  await candour.stop();
  const candourMs = median(first);
  return {
    name: 'phone',
    unit: 'ms',
    candour: candourMs,
    reference: wanted,
    ratio: candourMs / wanted,
    second: median(second),
    offline: median(offline),
    jobs,
    slowness,
  };
}

type Figures = [first: number, second: number, offline: number];

/** One shopper with a phone of their own: the first time, the second, and once without a network. */
async function opened(shopping: Shopping, browser: Browser, round: number): Promise<Figures> {
  const { candour, owner } = shopping;
  const email = `phone-${round}@shoppers.example`;
  const { id } = (await owner.post('/api/shoppers', { email, name: 'Sirpa Shopper', language: 'en' })).ok(201);
  for (const jobId of (await planWave(shopping)).slice(0, jobs))
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: id })).ok(204);
  const token = await mailedToken(owner, email, 'join');
  const context = await browser.newContext(phoneWays);
  const first = await answering(context, `${candour.url}/shop/join?token=${token}`);
  const second = await answering(context, `${candour.url}/shop/`);
  await context.setOffline(true);
  const offline = await answering(context, `${candour.url}/shop/`);
  await context.close();
  return [first, second, offline];
}

/** Milliseconds until the list of jobs stands and a tap on its first job has opened it. */
async function answering(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.addInitScript(tapWhenListed);
  await page.goto(address, { waitUntil: 'commit' });
  const done = await page.waitForFunction(() => (window as { answeredAt?: number }).answeredAt ?? false);
  const at = (await done.jsonValue()) as number;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // The next opening finds the service worker in place.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.close();
  return at;
}

/** Runs in the page before the app: taps the first job as soon as it is drawn, and notes when its screen stands. */
function tapWhenListed(): void {
  const look = () => {
    const job = document.querySelector<HTMLElement>('.list a.card');
    if (document.querySelector('.back') !== null) {
      requestAnimationFrame(() => ((window as { answeredAt?: number }).answeredAt ??= performance.now()));
      return;
    }
    if (job !== null && job.getBoundingClientRect().width > 0) job.click();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
