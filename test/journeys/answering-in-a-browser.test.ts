import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('Answering in a browser', () => {
  let candour: Candour;
  let published: Published;
  let browser: Browser;

  beforeAll(async () => {
    candour = await Candour.start();
    published = await publishSurvey(candour, await candour.setUp());
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  const open = async (query: string, options: BrowserContextOptions, language = 'fi') => {
    const { versionId, storeId } = published;
    const { id, token } = await inviteByHand(candour, { versionId, storeId, language });
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(`${candour.url}/r/${token}${query}`);
    return { id, page };
  };
  const recordOf = async (invitationId: string) => {
    const text = `select record -> 'answers' as answers from responses where invitation_id = $1`;
    return (await candour.database.sql<{ answers: Record<string, unknown> }>(text, [invitationId]))[0]?.answers;
  };
  const next = (page: Page) => page.click('.turn .next');

  it('goes from the rating in the mail to the thanks on a phone with scripts off, by touch', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: false };
    const { id, page } = await open('?a=4', phone);
    expect(page.url()).toContain(`${candour.url}/r?page=visit&a=4&of=`);
    expect(await page.locator('#q-overall-4').isChecked()).toBe(true);
    await page.tap('label[for="q-recommend-10"]');
    await next(page);
    for (const code of [5, 4, 3, 2]) {
      const first = page.locator('fieldset').first();
      await first.locator(`label[for$="-${code}"]`).tap();
      await next(page);
    }
    await page.fill('textarea', 'Kassalla ensin "hei", sitten & muuta <b>');
    await page.tap('label[for="q-may_contact-1"]');
    await next(page);
    expect(await page.textContent('h1')).toBe('Vastauksesi on lähetetty');
    const record = await recordOf(id);
    expect(record).toMatchObject({
      overall: { value: 4 },
      recommend: { value: 10 },
      better: { value: 'Kassalla ensin "hei", sitten & muuta <b>' },
      may_contact: { value: 1 },
    });
    const rated = Object.values(record ?? {}).filter((answer) => 'value' in (answer as object));
    expect(rated).toHaveLength(8);
    await page.goBack();
    await page.reload();
    expect(await page.textContent('h1')).toContain('Vastauksesi on jo vastaanotettu');
  });

  it('works by keyboard alone, tells where the reader is, and the Enter key goes on', async () => {
    const { page } = await open('', { viewport: { width: 1280, height: 800 } }, 'en');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('#q-overall-1').isChecked()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#q-overall-2').isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/page=(?!visit)/);
    expect(await page.title()).toContain('(Page 2 of 6)');
    await page.goBack();
    expect(await page.locator('#q-overall-2').isChecked()).toBe(true);
  });

  it('puts the reader at the first thing to mend', async () => {
    const { page } = await open('', { viewport: { width: 360, height: 740 } });
    await next(page);
    await page.waitForFunction(`document.activeElement.id === 'q-overall-1'`);
    expect(await page.title()).toMatch(/^Tarkista: /);
  });

  it('has nothing for axe to find, fits 320 pixels, and is large enough to touch', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('', { viewport: { width: 320, height: 640 }, colorScheme, bypassCSP: true });
      await next(page);
      for (let turned = 0; turned < 6; turned += 1) {
        await page.evaluate(axe);
        const run = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;
        expect(await page.evaluate(run)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        const small = `[...document.querySelectorAll('label, button:not(.unseen), summary, textarea')].map((each) => each.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && (width < 44 || height < 44)).length`;
        expect(await page.evaluate(small)).toBe(0);
        if (turned === 0) await page.check('#q-overall-3', { force: true });
        await next(page);
      }
      expect(await page.textContent('h1')).toBe('Vastauksesi on lähetetty');
    }
  });
});
