import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { batchRead, bringScans, printedRun, scannedPdf } from '../support/scans/scanned-run.ts';
import { smallSurvey } from '../support/small-survey.ts';
import { median, type BenchResult } from './bench.ts';

const checks = 30;
/** Milliseconds after which somebody notices that she waits. */
const wanted = 100;
/** Milliseconds that every request takes longer than on this machine: a person far from the server. */
const away = 80;

/** Doubtful answers told by keys in a real browser: milliseconds from Enter until the next picture is there, near the server and far from it. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start();
  const owner = await candour.setUp();
  const { versionId: surveyVersionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
  const run = await printedRun(candour, owner, { surveyVersionId, kind: 'numbered', copies: 2 * checks });
  const pages = [];
  for (let copy = 0; copy < 2 * checks; copy += 1) pages.push(...(await run.fill(copy, { overall: [2, 4] })));
  await batchRead(owner, await bringScans(owner, [await scannedPdf(pages)]));
  const browser = await openBrowser();
  const context = await browser.newContext({ locale: 'en', bypassCSP: true });
  await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
  const page = await context.newPage();
  await page.goto(`${candour.url}/paper-checks`);
  const near = await told(page);
  const network = await context.newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: away,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const far = await told(page);
  await browser.close();
  await candour.stop();
  return {
    name: 'paper-checks',
    unit: 'ms',
    candour: median(near),
    reference: wanted,
    ratio: median(near) / wanted,
    slowest: Math.max(...near),
    far: median(far),
    slowestFar: Math.max(...far),
  };
}

/** Tells many checks; each time how long it took from Enter until another picture was drawn. Whoever looks takes a second, in which the one after it has come. */
async function told(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let check = 0; check < checks - 2; check += 1) {
    await page.locator('img:visible').first().waitFor();
    await page.waitForFunction(
      () => document.images.length > 1 && [...document.images].every(({ complete }) => complete),
    );
    await page.keyboard.press('4');
    const next = await page.evaluateHandle(nextPicture);
    await page.keyboard.press('Enter');
    times.push(await next.evaluate(({ drawn }) => drawn));
  }
  return times;
}

/** Runs in the browser: waits for Enter from now on. */
function nextPicture(): { readonly drawn: Promise<number> } {
  const shown = (): HTMLImageElement | undefined => [...document.images].find((image) => image.checkVisibility());
  const before = shown()?.src;
  const drawn = new Promise<number>((resolve) => {
    document.addEventListener(
      'keydown',
      () => {
        const since = performance.now();
        const look = (): void => {
          const now = shown();
          if (now !== undefined && now.src !== before && now.complete) resolve(performance.now() - since);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  return { drawn };
}
