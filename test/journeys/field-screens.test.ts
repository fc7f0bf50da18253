import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

const list = `e-mail,name,segment\n${['Gold', 'Blue', 'Gold'].map((segment, at) => `c${at}@example.com,Customer ${at},${segment}`).join('\n')}\n`;

/** A column of a list becomes a field, is seen with the customer, asked by, and results are compared by it: all by the screens. */
describe('Own fields by their screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
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

  it('keeps a column that has no place as a field, by which results are compared', async () => {
    await page.goto(`${candour.url}/imports/new?kind=customers`);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('button', { name: 'Keep as own field: segment' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Name').inputValue()).toBe('segment');
    await dialog.getByLabel('Name').fill('Segment');
    await dialog.getByLabel('Compare results by it').check();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByLabel('Segment: Column in the file').waitFor();
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByText('Done', { exact: true }).first().waitFor();
    const { items } = (await owner.get('/api/customer-fields')).ok();
    expect(items).toMatchObject([{ key: 'segment', name: 'Segment', kind: 'choice', customers: 3 }]);
  });

  it('shows it with the customer, where it is changed', async () => {
    const { items } = (await owner.get('/api/customers?search=Customer 1')).ok();
    await page.goto(`${candour.url}/customers/${items[0].id}`);
    await page.getByText('Blue', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('dialog').getByLabel('Segment').fill('Silver');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Silver', { exact: true }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('counts an audience by it', async () => {
    await page.goto(`${candour.url}/campaigns/new`);
    await page.getByRole('button', { name: 'Add a condition on a field' }).click();
    await page.getByLabel('Value').fill('Gold');
    await page.getByText('of 2 customers').or(page.getByText('2 customers')).first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('narrows results to one of its values, and says so on the next page too', async () => {
    await eventually(
      async () => (await owner.get('/api/dashboards/fields')).ok().items,
      (items) => items.length === 1,
    );
    for (const [at, segment] of ['Gold', 'Gold', 'Blue'].entries())
      (
        await published.program.post('/api/responses', {
          submissionKey: `by-screen-${at}`,
          surveyVersionId: published.versionId,
          storeId: published.storeId,
          channel: 'web',
          language: 'en',
          fields: { segment },
          answers: { overall: segment === 'Gold' ? 5 : 1, manners: 5 },
        })
      ).ok(201);
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    await page.goto(candour.url);
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByLabel('Customers’ field').selectOption('segment:Gold');
    await page.getByText('Segment: Gold').first().waitFor();
    await page.getByText('Answers to anonymous surveys carry no field').waitFor();
    await page.getByText('2 answers').first().waitFor();
    await page.getByRole('link', { name: 'Store comparison' }).click();
    await page.waitForURL(/\/comparison\?.*field=segment/);
    await page.getByText('Segment: Gold').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is removed after saying what follows', async () => {
    await page.goto(`${candour.url}/customers/fields`);
    await page.getByRole('button', { name: 'Remove: Segment' }).click();
    await page.getByRole('dialog').getByText('Its values go from every customer who has one (3)').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No fields of your own yet').waitFor();
  });

  it('asks in which order days are written, where a field of days leaves it open', async () => {
    (await owner.post('/api/customer-fields', { name: 'Joined', kind: 'date' })).ok(201);
    await page.goto(`${candour.url}/imports/new?kind=customers`);
    const days = 'e-mail,joined\nz0@example.com,03/04/2026\nz1@example.com,05/06/2026\n';
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'joined.csv', mimeType: 'text/csv', buffer: Buffer.from(days) });
    await page.getByLabel('Days are written').selectOption('dmy');
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByText('Done', { exact: true }).first().waitFor();
    const { items } = (await owner.get('/api/customers?search=z0@')).ok();
    expect((await owner.get(`/api/customers/${items[0].id}`)).ok().fields).toMatchObject({ joined: '2026-04-03' });
  });
});
