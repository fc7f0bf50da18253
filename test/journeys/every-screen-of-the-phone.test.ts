import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { focused, unreachableByTab } from '../support/keyboard.ts';
import { screensOf, type Opening, type Screen } from '../support/every-phone-screen.ts';
import { goInApp, sizeText, unreachable } from '../support/phone-look.ts';
import { phoneOfAllStates, type PhoneStates } from '../support/phone-states.ts';

const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];
/** Where a look at the screens is kept, if anywhere. */
const looks = process.env['LOOKS'];

let candour: Candour;
let browser: Browser;
let states: PhoneStates;
let page: Page;
let screens: Screen[];
let openings: Opening[];

beforeAll(async () => {
  candour = await Candour.start();
  browser = await openBrowser();
  states = await phoneOfAllStates(candour, await candour.setUp(), browser);
  ({ page } = states.shopper);
  ({ screens, openings } = screensOf(states, candour.url));
  if (looks) mkdirSync(looks, { recursive: true });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

async function show({ address, there, then }: Screen): Promise<void> {
  await goInApp(page, '/shop/pay');
  await page.locator('dl.card').waitFor();
  await goInApp(page, address());
  await page.locator(there).first().waitFor();
  await then?.();
}

async function speak(language: string): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('candour.language', chosen), language);
  await page.goto(`${candour.url}/shop/`);
  await page.locator(`html[lang=${language}]`).waitFor();
}

describe('every screen of the phone, at 360 px', () => {
  it.each(languages)(
    'shows all of itself with text of 200 %% in %s, and axe finds nothing',
    async (language) => {
      await speak(language);
      await sizeText(page, 200);
      const faults: string[] = [];
      const look = async (name: string, turn: number) => {
        faults.push(...(await unreachable(page)).map((fault) => `${name}: ${fault}`));
        // Colours are the same in every language, words are not: each language has its share of both looks.
        const share = turn % 2 === 0 ? (['light'] as const) : (['dark'] as const);
        for (const colorScheme of language === 'en' ? (['light', 'dark'] as const) : share) {
          await page.emulateMedia({ colorScheme });
          faults.push(...(await axeFaults(page)).map((fault) => `${name} (${colorScheme}): ${fault}`));
          if (looks) await page.screenshot({ path: `${looks}/${name}-${language}-${colorScheme}.png`, fullPage: true });
        }
      };
      for (const [index, screen] of screens.entries()) {
        await show(screen);
        await look(screen.name, index);
      }
      for (const [index, { name, open, close }] of openings.entries()) {
        await open();
        await sizeText(page, 200);
        await look(name, index);
        await close?.();
      }
      expect(faults).toEqual([]);
    },
    180_000,
  );
});

describe('by keyboard', () => {
  beforeAll(async () => {
    await speak('en');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it.each([100, 200])(
    'every control of every screen is reached and seen, with text of %d %%',
    async (percent) => {
      await sizeText(page, percent);
      const faults: string[] = [];
      for (const screen of screens) {
        await show(screen);
        faults.push(...(await unreachableByTab(page)).map((fault) => `${screen.name}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it('the focus is at the new content before anybody can press a key there', async () => {
    const shown = (name: string) => show(screens.find((screen) => screen.name === name) as Screen);
    await shown('more');
    expect(await page.evaluate(focusAfterGoing, '.tabs a[href$=board]')).toEqual({ began: 'main', after: 'skip' });
    await shown('section-1');
    expect(await page.evaluate(focusAfterGoing, '.turn button.main')).toEqual({ began: 'visit', after: 'skip' });
  });

  it('the focus goes where the new content is, and is never lost by what is pressed', async () => {
    await sizeText(page, 100);
    const lost: string[] = [];
    const press = async (control: string, there: string) => {
      await page.locator(control).first().focus();
      await page.keyboard.press(control.includes('input') ? 'Space' : 'Enter');
      await page.locator(there).first().waitFor();
      await eventually(
        () => focused(page),
        (at) => at !== 'nowhere',
        5_000,
      ).catch(() => lost.push(`${control} → ${there}`));
    };
    const on = async (name: string) => show(screens.find((screen) => screen.name === name) as Screen);
    const within = (selector: string) =>
      eventually(
        () => page.evaluate((to) => Boolean(document.activeElement?.closest(to)), selector),
        (isThere) => isThere,
        5_000,
      ).catch(() => lost.push(`not within ${selector}`));

    await on('jobs');
    await press('.tabs a[href$=board]', 'h1:text("Open jobs")');
    await within('main');
    await press('.list .card', '.turn button');
    await within('main');
    await press('main .back', 'h1:text("Open jobs")');
    await on('section-1');
    await press('#q-greeted button:text("Does not apply")', '#q-greeted button[aria-pressed=false]');
    await press('#q-greeted input', '#q-greeted input:checked');
    await press('#q-greeted button:text("Does not apply")', '#q-greeted button:text("Undo")');
    await press('#q-greeted button:text("Undo")', '#q-greeted:not(:has(button:text("Undo")))');
    await press('#q-offered input', '#q-offered input:checked');
    await press('.row.notice button', 'main:not(:has(.row.notice))');
    await press('.turn button.main', 'progress[value="2"]');
    await within('.visit');
    await press('#q-queue button:text("Measure again")', '#q-queue button:text("Stop")');
    await press('#q-queue button:text("Keep")', '#q-queue:not(:has(button:text("Keep")))');
    await press('#q-people button >> nth=1', '#q-people output:text("2")');
    await press('.turn button.main', 'progress[value="3"]');
    await press('#q-front .photos button', '#q-front .photos:not(:has(li + li))');
    await within('#q-front');
    await press('#q-here button', '#q-here button:not(:disabled)');
    await within('#q-here');
    await press('.turn button >> nth=1', 'h1:text("Before you hand in")');
    await press('.turn button.second', 'progress');
    await on('starting-over');
    await within('[role=alertdialog]');
    await press('[role=alertdialog] button.second', 'details .actions button');
    await within('details');
    await on('putting-right-review');
    await press('.list button', '#comment');
    await within('fieldset.question');
    await press('.turn button', '.list button');
    await press('.turn button.second', '#comment');
    await on('queue-removing');
    await within('[role=alertdialog]');
    await press('[role=alertdialog] button.second', '.actions button:text("Send again")');
    await on('signing-out');
    await within('[role=alertdialog]');
    await press('[role=alertdialog] button.second', 'button:text("Sign out")');
    await page.locator('#number').fill('4711');
    await press('form button', 'button:text("Remove the lock")');
    await press('form button', '#number');
    await on('open-job');
    await press('.turn button', 'button:text("Withdraw")');
    await press('.turn button', 'button:text("Apply")');
    await on('job-to-take');
    await press('form .choice input', 'form input:checked');
    await press('form button', 'main:not(:has(form))');
    await press('.turn button', 'button:text("Begin the visit")');
    await on('rejected-job');
    await page.locator('#appeal').fill('It is the one of my job.');
    await press('form button', 'main:not(:has(#appeal))');
    expect(lost).toEqual([]);
  }, 120_000);
});

describe('a reason that a newer server has', () => {
  it('is said in words, never as an empty line', async () => {
    await page.evaluate(newerReasons);
    await page.goto(`${candour.url}/shop/queue`);
    const reasons = page.locator('[data-state=safe] section li');
    await reasons.first().waitFor();
    expect(await reasons.allTextContents()).toEqual([
      'A photo is missing',
      'Something that this version of the app has no words for. A person looks at it.',
    ]);
    expect(await axeFaults(page)).toEqual([]);
  });
});

/** In the page: leaves a receipt with reasons of which the app has heard only some. */
async function newerReasons(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('candour-shop');
    opening.onsuccess = () => resolve(opening.result);
  });
  const store = db.transaction('drafts', 'readwrite').objectStore('drafts');
  const kept = await new Promise<{ state: string; receipt: unknown }[]>((resolve) => {
    const reading = store.getAll();
    reading.onsuccess = () => resolve(reading.result as { state: string; receipt: unknown }[]);
  });
  const draft = kept.find(({ state }) => state === 'held');
  const reasons = ['photo_missing', 'from_the_future', 'photo_missing'].map((code) => ({
    code,
    lowers: 1,
    details: {},
  }));
  const receipt = { state: 'in_review', returned: null, photos: [], grade: { grade: 'C', reasons } };
  await new Promise<void>((resolve) => {
    store.put({ ...draft, state: 'safe', receipt }).onsuccess = () => resolve();
  });
  db.close();
}

/**
 * In the page: what has the focus as soon as a control has drawn another screen, and, since somebody goes on from there at once, what
 * has it some pictures later.
 */
async function focusAfterGoing(control: string): Promise<{ began: string; after: string }> {
  const named = () => document.activeElement?.className || (document.activeElement?.localName ?? '');
  const drawn = new Promise<void>((resolve) => {
    new MutationObserver((_, seen) => (seen.disconnect(), resolve())).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });
  document.querySelector<HTMLElement>(control)?.click();
  await drawn;
  const began = named();
  document.querySelector<HTMLElement>('.skip')?.focus();
  for (let picture = 0; picture < 3; picture += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { began, after: named() };
}
