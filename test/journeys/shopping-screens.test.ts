import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { openDrawn } from '../support/drawn.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import { position, sendPhoto, takePhoto, visitOf } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';
import { dayFromNow } from '../support/days.ts';

const sirpa = { name: 'Sirpa Shopper', email: 'sirpa@shoppers.example' };
const answers = {
  reply_hours: 3,
  replied_in_time: 1,
  greeted_by_name: 1,
  respectful_tone: 1,
  understood: 1,
  complete: 1,
  honest: 1,
  promise_made: 1,
  story: 'The reply came after three hours. It was friendly, it named me, and it said everything that I had asked for.',
};

describe('Mystery shopping by its screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const place = { name: 'Kamppi', timeZone: 'Europe/Helsinki', language: 'fi', ...position };
    (await owner.post('/api/stores', { code: 'S1', ...place })).ok(201);
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', bypassCSP: true });
    await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
    page = await context.newPage();
    page.setDefaultTimeout(patience(15_000));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const inModal = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const looksRight = async () => expect(await axeFaults(page)).toEqual([]);

  it('makes a checklist from a ready one, previews and publishes it', async () => {
    await openDrawn(page, `${candour.url}/surveys`);
    await page.locator('main header button').first().click();
    await press('Begin with this: An enquiry by e-mail');
    await page.getByRole('heading', { level: 1, name: 'An enquiry by e-mail' }).waitFor();
    await press('Preview');
    await page.frameLocator('iframe').getByText('An enquiry by e-mail').first().waitFor();
    await looksRight();
    await press('Publish');
    await inModal('Publish');
    await page.getByText('Version 1 is published.').waitFor();
  }, 60_000);

  it('makes a programme of it, says what is missing, keeps what was typed, and starts', async () => {
    await openDrawn(page, `${candour.url}/programmes`);
    await page.getByRole('link', { name: 'Make a programme' }).first().click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Winter');
    await page.getByLabel('Checklist').selectOption({ label: 'An enquiry by e-mail (1)' });
    await press('Add all stores');
    await page.getByLabel('Visits per store and wave').fill('1');
    await page.getByText('one visit is no measurement').waitFor();
    await page.getByLabel('Scenario').fill('Ask for a lamp.');
    await page.getByLabel('Fee per visit').fill('15');
    await page.getByLabel('Days until a return').fill('0');
    await press('Add a question');
    await looksRight();
    await press('Save');
    // A question without answers is refused, and nothing that was typed is lost.
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Winter');
    await press('Remove question 1');
    await press('Save');
    await page.getByRole('heading', { level: 1, name: 'Winter' }).waitFor();
    await press('Start');
    await page.getByText('Record when and how the staff was told').waitFor();
    await press('Record the notice');
    await page.getByLabel('Told on').fill(dayFromNow(-10));
    await page.getByLabel('How they were told').fill('In the staff meeting');
    await inModal('Record the notice');
    await page.getByText('In the staff meeting').first().waitFor();
    await press('Plan a wave');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('December');
    await page.getByRole('dialog').getByLabel('From').fill(dayFromNow(-1));
    await page.getByRole('dialog').getByLabel('To').fill(dayFromNow(6));
    await page.getByText('This plans 1 visit to 1 store.').waitFor();
    await inModal('Plan a wave');
    await page.getByRole('rowheader', { name: 'December' }).waitFor();
    await press('Start');
    await page.getByText('Running').waitFor();
    await looksRight();
  }, 90_000);

  it('invites a shopper, who is offered the visit, makes it and hands it in', async () => {
    await openDrawn(page, `${candour.url}/shoppers`);
    await page.locator('main header button').first().click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(sirpa.name);
    await page.getByLabel('E-mail address').fill(sirpa.email);
    await inModal('Send the invitation');
    await page.getByRole('rowheader', { name: sirpa.name }).waitFor();
    const phone = candour.visitor();
    (await phone.post('/api/shop/sign-in', { token: await mailedToken(owner, sirpa.email, 'join') })).ok(201);

    await openDrawn(page, `${candour.url}/programmes`);
    await page.getByRole('link', { name: 'Winter' }).click();
    await page.getByRole('group', { name: 'Visits of this programme' }).getByRole('button', { name: 'Offer' }).click();
    await page
      .getByRole('dialog')
      .getByLabel('Shopper')
      .selectOption({ label: `${sirpa.name} (1)` });
    await inModal('Offer');
    await page.getByText('Offered').last().waitFor();
    const [job] = (await phone.get('/api/shop/jobs')).ok().items;
    expect(job).toMatchObject({ state: 'offered', fee: 15, scenario: { en: 'Ask for a lamp.' } });
    (await phone.post(`/api/shop/jobs/${job.id}/accept`)).ok();
    const photo = await takePhoto(7);
    expect((await sendPhoto(phone, job.id, photo)).status).toBe(204);
    const visit = visitOf(job.id, job.versionId, {}, [photo]);
    const photos = visit.photos.map((each) => ({ ...each, question: 'reply' }));
    const handedIn = { ...visit, photos, answers: { ...answers, reply: [photo.sha256] } };
    (await phone.put(`/api/visits/${randomUUID()}`, handedIn)).ok(201);
  }, 90_000);

  it('is reviewed with a note and a correction, approved, and stands in the statement', async () => {
    await openDrawn(page, `${candour.url}/reviews`);
    await page.getByRole('link', { name: 'Kamppi' }).click();
    const shown = page.getByRole('img', { name: 'Photo 1' });
    await shown.waitFor();
    const widthOf = async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    };
    expect(await shown.evaluate(widthOf)).toBeGreaterThan(100);
    await looksRight();
    const item = page.getByRole('listitem').filter({ hasText: 'by name' }).first();
    await item.getByRole('button', { name: /^Add a note/ }).click();
    await page.keyboard.type('How did it begin?');
    await press('Return (1 note)');
    await page.getByRole('dialog').getByText('How did it begin?').waitFor();
    await inModal('Cancel');
    await item.getByRole('button', { name: 'Remove' }).click();
    await item.getByRole('button', { name: /^Correct/ }).click();
    await page.getByLabel('What it should be').selectOption({ label: 'No' });
    await page.getByLabel('Reason').fill('The photo shows no name.');
    await inModal('Correct');
    await page.getByText('The photo shows no name.').waitFor();
    await press('Approve');
    await page.getByText('Counts in the figures.').waitFor();

    await openDrawn(page, `${candour.url}/pay`);
    await page.getByRole('heading', { name: sirpa.name }).waitFor();
    await page.getByText('Owed: 15.00 EUR').waitFor();
    await page.getByLabel(`Choose all visits of ${sirpa.name}`).check();
    await looksRight();
    await press('Mark 1 visit as paid');
    await inModal('Mark 1 visit as paid');
    await page.getByText('Nothing to pay').waitFor();
    await page.getByText('Paid', { exact: true }).click();
    await page.getByText('Paid: 15.00 EUR').waitFor();
    expect((await owner.get('/api/pay')).ok().items).toMatchObject([{ fee: 15, shopper: sirpa.name }]);
    expect(faults.filter((fault) => !/status of (409|400|422)/.test(fault))).toEqual([]);
  }, 90_000);

  it('adds all stores, of however many there are, and names the first of them', async () => {
    await candour.database.sql(
      `insert into stores (organisation_id, id, code, name, setting, time_zone, language)
       select organisation_id, gen_random_uuid(), 'N' || n, 'Branch ' || n, setting, time_zone, language
       from stores, generate_series(1, 205) as n where code = 'S1'`,
    );
    await openDrawn(page, `${candour.url}/programmes/new`);
    await press('Add all stores');
    await page.getByText('and 194 more').waitFor();
    await looksRight();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Everywhere');
    await page.getByLabel('Checklist').selectOption({ label: 'An enquiry by e-mail (1)' });
    await press('Save');
    await page.getByRole('heading', { level: 1, name: 'Everywhere' }).waitFor();
    const { items } = (await owner.get('/api/programmes')).ok();
    expect(items.map(({ stores }: { stores: number }) => stores)).toContain(206);
  }, 60_000);
});
