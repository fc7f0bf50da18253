import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { openDrawn } from '../support/drawn.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { handInNext, inviteShopper, planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

let candour: Candour;
let owner: Visitor;
let scheduler: Visitor;
let reviewer: Visitor;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 16, rotationDays: 0, fee: 15 });
  jobs = await planWave(shopping);
  scheduler = await join(candour, owner, 'scheduler');
  reviewer = await join(candour, owner, 'reviewer');
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

async function open(person: Visitor, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' });
  await context.addCookies([...person.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
  const page = await context.newPage();
  page.setDefaultTimeout(patience(15_000));
  await openDrawn(page, `${candour.url}${path}`);
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const inDialog = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click();
const programme = async () => (await owner.get(`/api/programmes/${shopping.programmeId}`)).ok();
const changeTerms = async (part: object) => {
  const { terms } = await programme();
  (await owner.patch(`/api/programmes/${shopping.programmeId}`, { terms: { ...terms, ...part } })).ok();
};

describe('a programme', () => {
  it('is not saved over what somebody else saved meanwhile: both changes are put together, and shown', async () => {
    const page = await open(scheduler, `/programmes/${shopping.programmeId}/edit`);
    await page.getByLabel('Scenario').fill('Ask for a lamp.');
    await page.getByLabel('Fee per visit').fill('22');
    await changeTerms({ fee: 19, minMinutes: 25, visitsPerStore: 5 });
    await press(page, 'Save');
    const told = page.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile' });
    await told.filter({ hasText: 'Fee per visit' }).waitFor();
    expect((await programme()).terms).toMatchObject({ fee: 19, scenario: {} });
    expect(await page.getByLabel('Scenario').inputValue()).toBe('Ask for a lamp.');
    expect(await page.getByLabel('Fee per visit').inputValue()).toBe('22');
    expect(await page.getByLabel('Minutes at the store, at least').inputValue()).toBe('25');
    await press(page, 'Save');
    await page.getByRole('heading', { level: 1, name: /^Spring/ }).waitFor();
    await page.waitForURL(`**/programmes/${shopping.programmeId}`);
    expect((await programme()).terms).toMatchObject({
      fee: 22,
      minMinutes: 25,
      visitsPerStore: 5,
      scenario: { en: 'Ask for a lamp.' },
    });
    await page.context().close();
  }, 60_000);

  it('opens as it is, however it was seen before, and asks nobody who typed nothing whether to leave', async () => {
    const page = await open(scheduler, `/programmes/${shopping.programmeId}`);
    await changeTerms({ fee: 31 });
    await page.getByRole('link', { name: 'Edit' }).click();
    await eventually(
      () => page.getByLabel('Fee per visit').inputValue(),
      (fee) => fee === '31',
    );
    await page.goBack();
    await page.getByRole('link', { name: 'Edit' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('keeps of a number what is shown, also where it is emptied on the way', async () => {
    const page = await open(scheduler, `/programmes/${shopping.programmeId}/edit`);
    for (const [field, typed] of [
      ['Hours to accept an offer', '72'],
      ['Visits per store and wave', '3'],
      ['Fee per visit', '5'],
    ] as const) {
      const input = page.getByLabel(field);
      await input.click();
      await page.keyboard.press('End');
      for (let n = (await input.inputValue()).length; n > 0; n -= 1) await page.keyboard.press('Backspace');
      await page.keyboard.type(typed);
      expect([field, await input.inputValue()]).toEqual([field, typed]);
    }
    const emptied = page.getByLabel('Days until a return');
    await emptied.fill('');
    await emptied.blur();
    await press(page, 'Save');
    await page.waitForURL(`**/programmes/${shopping.programmeId}`);
    const { terms } = await programme();
    expect(terms).toMatchObject({ offerHours: 72, visitsPerStore: 3, fee: 5, rotationDays: 0 });
    await page.context().close();
  }, 60_000);

  it('plans the wave of which its dialog tells', async () => {
    const page = await open(scheduler, `/programmes/${shopping.programmeId}`);
    await press(page, 'Plan a wave');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('December');
    await page.getByRole('dialog').getByLabel('From').fill('2027-01-01');
    await page.getByRole('dialog').getByLabel('To').fill('2027-01-05');
    await page.getByText('This plans 3 visits to 1 store.').waitFor();
    await changeTerms({ visitsPerStore: 2 });
    await inDialog(page, 'Plan a wave');
    await page.getByRole('dialog').getByText('Somebody else changed this meanwhile').waitFor();
    await page.getByText('This plans 2 visits to 1 store.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('December');
    await inDialog(page, 'Plan a wave');
    await page.getByRole('rowheader', { name: 'December' }).waitFor();
    await page.context().close();
  }, 60_000);
});

describe('who shops', () => {
  it('stays deactivated when somebody else changes a telephone number', async () => {
    const place = { latitude: 60.17, longitude: 24.93 };
    const { id, email } = await inviteShopper(shopping, { name: 'Petra Phone', ...place });
    const page = await open(scheduler, '/shoppers');
    await press(page, 'Edit: Petra Phone');
    await page.getByLabel('Phone', { exact: true }).fill('+358 40 123');
    // A number that was not finished: what is shown of it then is what is kept.
    await page.getByLabel('Longitude').fill('-');
    await page.getByLabel('Longitude').blur();
    const shown = await page.getByLabel('Longitude').inputValue();
    const longitude = shown === '' ? null : Number(shown);
    (await owner.patch(`/api/shoppers/${id}`, { status: 'deactivated', languages: ['sv'] })).ok();
    await inDialog(page, 'Save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const after = (await owner.get(`/api/shoppers/${id}`)).ok();
    expect(after).toMatchObject({
      email,
      phone: '+358 40 123',
      status: 'deactivated',
      languages: ['sv'],
      ...place,
      longitude,
    });
    await page.context().close();
  }, 60_000);

  it('is offered a visit only where the person who offers it reads their name', async () => {
    const jobId = jobs.at(-1) ?? '';
    await inviteShopper(shopping, { name: 'Alli Active' });
    const applicant = await inviteShopper(shopping, { name: 'Anna Applied' });
    (await applicant.phone.post(`/api/shop/jobs/${jobId}/apply`)).ok();
    (await owner.patch(`/api/shoppers/${applicant.id}`, { status: 'deactivated' })).ok();
    const page = await open(scheduler, `/programmes/${shopping.programmeId}`);
    const row = page.getByRole('row').filter({ hasText: '1 application' });
    await row.getByRole('button', { name: 'Offer' }).click();
    expect(await page.getByRole('dialog').getByLabel('Shopper').inputValue()).toBe('');
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('/offer') && asked.push(request.url()));
    await inDialog(page, 'Offer');
    expect(
      await page
        .getByRole('dialog')
        .getByLabel('Shopper')
        .evaluate((field) => field.matches(':invalid')),
    ).toBe(true);
    expect(asked).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('keeps a job that was taken meanwhile: another’s offer is not withdrawn, nor an accepted visit cancelled unseen', async () => {
    const jobId = jobs.pop() ?? '';
    const [first, second] = [await inviteShopper(shopping), await inviteShopper(shopping, { name: 'Sara Second' })];
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: first.id })).ok(204);
    const page = await open(scheduler, `/programmes/${shopping.programmeId}`);
    (await first.phone.post(`/api/shop/jobs/${jobId}/decline`, {})).ok(204);
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: second.id })).ok(204);
    const row = page.getByRole('row').filter({ hasText: 'Offered' });
    await row.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Somebody else changed this meanwhile').waitFor();
    await row.filter({ hasText: 'Sara Second' }).waitFor();
    (await second.phone.post(`/api/shop/jobs/${jobId}/accept`)).ok();
    await row.getByRole('button', { name: 'Cancel' }).click();
    await inDialog(page, 'Cancel the visit');
    await page.getByText('Somebody else changed this meanwhile').first().waitFor();
    const [kept] = await candour.database.sql<{ state: string }>('select state from assignments where id = $1', [
      jobId,
    ]);
    expect(kept?.state).toBe('accepted');
    await page.context().close();
  }, 60_000);
});

describe('the mail about an offer', () => {
  it('that the relay does not take is said to be late on the line of its visit, since when, and what to do', async () => {
    const jobId = jobs.pop() ?? '';
    const { id: shopperId } = await inviteShopper(shopping);
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId })).ok(204);
    const line = async () => {
      const { items } = (await owner.get(`/api/assignments?shopperId=${shopperId}`)).ok();
      return items[0] as { offerMail: string; offerMailSince: string | null };
    };
    expect((await eventually(line, ({ offerMail }) => offerMail === 'sent')).offerMailSince).toBeNull();
    await candour.database.sql(`update offer_mails set state = 'due' where assignment_id = $1`, [jobId]);
    // One that was due a moment ago is on its way.
    expect((await line()).offerMailSince).toBeNull();
    await candour.database.sql(`update assignments set changed_at = now() - interval '3 hours' where id = $1`, [jobId]);
    const since = new Date((await line()).offerMailSince ?? '');
    const page = await open(scheduler, `/programmes/${shopping.programmeId}`);
    const told = page.getByText(/not sent yet, since .*Tell the shopper yourself/);
    expect(await told.count()).toBe(1);
    expect(await told.innerText()).toContain(`:${String(since.getUTCMinutes()).padStart(2, '0')}`);
    await page.context().close();
  }, 60_000);
});

describe('pay', () => {
  it('is marked for what is shown: not for visits paid meanwhile, nor for a sum that changed', async () => {
    const visits = [await handInNext(shopping, jobs), await handInNext(shopping, jobs)];
    for (const { id } of visits) (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    const page = await open(owner, '/pay');
    for (const box of await page.getByRole('checkbox', { name: /^Choose all/ }).all()) await box.check();
    const count = (await owner.get('/api/pay?paid=false')).ok().items.length as number;
    await press(page, `Mark ${count} visits as paid`);
    const [first, second] = visits;
    (await owner.post('/api/pay/paid', { visitIds: [first?.id], paidOn: '2026-01-02' })).ok(204);
    await candour.database.sql('update visits set fee_hundredths = fee_hundredths - 100 where id = $1', [second?.id]);
    await inDialog(page, /^Mark/);
    await page.getByRole('dialog').getByText('Somebody else changed this meanwhile').waitFor();
    const owed = async () => (await owner.get('/api/pay?paid=false')).ok().items.length as number;
    expect(await owed()).toBe(count - 1);
    // The dialog names what is left of the choice, and its sum as it is now.
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Mark ${count - 1} visit` })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await owed()).toBe(0);
    await page.context().close();
  }, 60_000);
});
