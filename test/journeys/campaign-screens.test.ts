import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

/** A campaign by its screens: what pressing Start does is said before, and the page follows what became of it. */
describe('A campaign by its screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let browser: Browser;
  let page: Page;
  let id: string;
  const faults: string[] = [];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { versionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    for (const name of ['aino', 'bo', 'cleo'])
      (await owner.post('/api/customers', { email: `${name}@example.com`, language: 'en', consent: 'given' })).ok(201);
    // Mails of tomorrow wait: the campaign stays running while it is looked at.
    const sending = { window: null, spreadHours: 0, waitDays: 0 };
    const startsAt = new Date(Date.now() + 86_400_000).toISOString();
    const campaign = { name: 'Spring', surveyVersionId: versionId, audience: {}, sending, startsAt };
    id = (await owner.post('/api/campaigns', campaign)).ok(201).id;
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', bypassCSP: true });
    await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
    page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
    page.on('pageerror', (error) => faults.push(error.message));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('says before it starts how many are asked and through which server', async () => {
    await page.goto(`${candour.url}/campaigns/${id}`);
    await page.getByRole('button', { name: /^Start/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('3 people will be asked').waitFor();
    await dialog.getByText('No mail server is set').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^Start/ }).click();
    await page.getByText('Scheduled', { exact: true }).first().waitFor();
  });

  it('follows what others do with it', async () => {
    await page.getByText('Scheduled', { exact: true }).first().waitFor();
    (await owner.post(`/api/campaigns/${id}/cancel`)).ok();
    await page.getByText('Cancelled', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: /^Start|^Pause/ }).count()).toBe(0);
  });

  it('is copied as a draft of its own', async () => {
    await button('Copy').click();
    await page.waitForURL(/\/campaigns\/[^/]+\/edit$/);
    expect(await page.getByRole('textbox').first().inputValue()).toBe('Spring (2)');
    const { items } = (await owner.get('/api/campaigns')).ok();
    expect(items.map(({ name, status }: { name: string; status: string }) => [name, status])).toEqual(
      expect.arrayContaining([
        ['Spring', 'cancelled'],
        ['Spring (2)', 'draft'],
      ]),
    );
  });

  it('is saved once before it starts, and not again by the press that starts it', async () => {
    const wrote: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET')
        wrote.push(`${request.method()} ${new URL(request.url()).pathname.split('/').pop()}`);
    });
    await page.getByRole('button', { name: /^Start|^Schedule/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('3 people will be asked').waitFor();
    await dialog.getByRole('button', { name: /^Start/ }).click();
    await page.waitForURL(/\/campaigns\/[^/]+$/);
    // A copy starts at once: it may have moved on, to the last mail even, before it is looked at.
    const begun = page.getByText(/^(Scheduled|Running|Finished)$/).first();
    await begun.waitFor();
    const changing = wrote.filter((each) => !/audience|preview/.test(each));
    expect(changing).toEqual([expect.stringMatching(/^PATCH /), 'POST start']);
    expect(faults).toEqual([]);
  });
});
