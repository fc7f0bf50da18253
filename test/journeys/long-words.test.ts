import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Definition } from '#surveys';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { ScreenWalk } from '../support/screen-walk.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

const word = 'Asiakaspalvelukokemustutkimuskysymys';
const text = { en: `${word} ${word}?` };
const labelled = (code: number) => ({ code, label: { en: word } });
const options = [1, 2].map(labelled);

/** Every kind of question, said in words that are longer than a phone's line. */
const definition: Definition = {
  format: 'candour-survey/1',
  key: 'long',
  audience: 'customer',
  setting: 'any',
  languages: ['en'],
  anonymous: false,
  title: text,
  introduction: text,
  thanks: text,
  blocks: [
    {
      key: 'scales',
      title: text,
      questions: [
        { kind: 'scale', key: 'five', text, help: text, points: [1, 2, 3, 4, 5].map(labelled), role: 'overall' },
        { kind: 'scale', key: 'two', text, points: [1, 2].map(labelled) },
        { kind: 'recommend', key: 'ten', text, low: { en: word }, high: { en: word }, role: 'recommend' },
        { kind: 'yes_no', key: 'yes', text },
      ],
    },
    {
      key: 'others',
      title: text,
      questions: [
        { kind: 'choice', key: 'one', text, options },
        { kind: 'choices', key: 'many', text, options },
        {
          kind: 'matrix',
          key: 'grid',
          text,
          points: [1, 2, 3, 4, 5].map(labelled),
          rows: ['a', 'b'].map((key) => ({ key, text: { en: word } })),
        },
        { kind: 'long_text', key: 'more', text },
      ],
    },
  ],
};

/** Long compound words are ordinary in half the languages here: they break, and no page grows wider than its screen. */
describe('Words of 35 letters', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let browser: Browser;
  let campaignId: string;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition });
    const place = { timeZone: 'Europe/Helsinki', language: 'en' };
    const { id: regionId } = (await owner.post('/api/regions', { name: word })).ok(201);
    (await owner.post('/api/stores', { code: 'S2', name: word, regionId, ...place })).ok(201);
    (await owner.post('/api/customers', { email: `${word}@example.com`, name: word, language: 'en' })).ok(201);
    campaignId = (await owner.post('/api/campaigns', { name: word, surveyVersionId: published.versionId })).ok(201).id;
    const about = { surveyVersionId: published.versionId, storeCode: 'S2', channel: 'web', language: 'en' };
    for (let number = 0; number < 12; number++) {
      const answers = { five: 1 + (number % 5), one: 1, many: [1, 2], more: word };
      (await published.program.post('/api/responses', { submissionKey: `long-words-${number}`, ...about, answers })).ok(
        201,
      );
    }
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  /** How far the page reaches beyond the screen, if it does. */
  const tooWide = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? `${scrollWidth} of ${clientWidth} px` : 'fits';
    });

  it.each([320, 390])('never widen a customer’s page of %i px', async (width) => {
    const { token } = await inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
    const phone = { viewport: { width, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: false };
    const page = await (await browser.newContext({ ...phone, bypassCSP: true })).newPage();
    await page.goto(`${candour.url}/r/${token}`);
    expect(await page.locator('.question').count()).toBe(8);
    expect(await tooWide(page)).toBe('fits');
    await page.click('.turn .next');
    await page.locator('.done').waitFor();
    expect(await tooWide(page)).toBe('fits');
    await page.context().close();
  });

  it('never widen a manager’s page on her phone', async () => {
    const viewport = { width: 390, height: 844 };
    const context = await browser.newContext({ viewport, locale: 'en', bypassCSP: true });
    await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
    const page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
    const paths = ['', 'comparison', 'questions', 'comments', 'responses', 'stores', 'surveys', 'customers'];
    const widths: string[] = [];
    const walk = new ScreenWalk(page);
    await walk.open(candour.url);
    for (const path of [...paths, 'campaigns', `campaigns/${campaignId}`, `surveys/${published.surveyId}`]) {
      await walk.go(`/${path}`);
      widths.push(`${path} ${await tooWide(page)}`);
    }
    expect(widths.filter((each) => !each.endsWith('fits'))).toEqual([]);
    await context.close();
  });
});
