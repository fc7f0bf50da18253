import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { realScreens } from '../screens/real-screens.mjs';
import { fill } from './dashboard.ts';
import { median, type BenchResult } from './bench.ts';

const stores = 1_000;
const path = '/comparison?from=2025-01-01&to=2026-01-01';
const rounds = 5;
/** What a person calls quick: the first chart within so many milliseconds. */
const wanted = 1_500;

/**
 * The comparison screen of 1,000 stores in a real browser, warm caches, a page of its own each round: milliseconds from the
 * navigation to the first drawn intervals, and the longest gap between two frames while the whole list is scrolled through.
 */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start({ args: ['--no-worker'] });
  const owner = await candour.setUp();
  const { surveyId, versionId } = await publishSurvey(candour, owner);
  await fill(candour, { surveyId, versionId, answers: 480_000, stores, responses: stores });
  const { email } = (await owner.get('/api/me')).ok().person;
  const browser = await openBrowser();
  const { storageState } = await realScreens(browser, candour.url, email, 'correct horse battery');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    storageState: storageState as never,
  });
  const [first, gaps, rows, reads]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round <= rounds; round += 1) {
    const page = await context.newPage();
    const drawn = await firstChart(page, candour.url);
    const { longest, lines, read } = await scrolled(page);
    await page.close();
    if (round === 0) continue;
    first.push(drawn);
    gaps.push(longest);
    rows.push(lines);
    reads.push(read);
    process.stderr.write(`  round ${round}: ${drawn.toFixed(0)} ms, longest gap ${longest.toFixed(0)} ms\n`);
  }
  await browser.close();
  await candour.stop();
  const candourMs = median(first);
  return {
    name: 'screen',
    unit: 'ms',
    candour: candourMs,
    reference: wanted,
    ratio: candourMs / wanted,
    ofWhichRead: median(reads),
    longestGap: median(gaps),
    rows: Math.min(...rows),
    stores,
  };
}

/** Milliseconds from the navigation's start until an interval is on the screen. */
async function firstChart(page: Page, url: string): Promise<number> {
  await page.goto(`${url}${path}`, { waitUntil: 'commit' });
  const drawn = await page.waitForFunction(() => {
    const circle = document.querySelector('tbody svg circle');
    return circle !== null && circle.getBoundingClientRect().width > 0 ? performance.now() : false;
  });
  return (await drawn.jsonValue()) as number;
}

/** Scrolls to the end of the list, a quarter of a window each frame; notes how long frames took, and the read before them. */
function scrolled(page: Page): Promise<{ longest: number; lines: number; read: number }> {
  return page.evaluate(
    () =>
      new Promise<{ longest: number; lines: number; read: number }>((resolve) => {
        const asked = performance.getEntriesByType('resource').find(({ name }) => name.includes('/dashboards/stores'));
        let [last, longest, still] = [performance.now(), 0, 0];
        const frame = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          const before = window.scrollY;
          window.scrollBy({ top: window.innerHeight / 4, behavior: 'instant' });
          still = window.scrollY === before ? still + 1 : 0;
          if (still < 30) requestAnimationFrame(frame);
          else resolve({ longest, lines: document.querySelectorAll('tbody tr').length, read: asked?.duration ?? 0 });
        };
        requestAnimationFrame(frame);
      }),
  );
}
