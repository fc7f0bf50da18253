import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Definition } from '#surveys';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { always } from '../support/calling-house.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { patience } from '../support/slowness.mjs';
import type { Visitor } from '../support/visitor.ts';

/** Asking by telephone by the managers’ screens, from an organisation in which nothing is yet. */
describe('Asking by telephone, by the screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', bypassCSP: true });
    await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
    page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
    page.on('pageerror', (error) => faults.push(error.message));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour?.stop();
  });

  const dialog = () => page.getByRole('dialog');
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const publishReady = async () => {
    await page.goto(`${candour.url}/surveys`);
    await button('Make a survey').first().click();
    await dialog().getByRole('button', { name: 'Begin with this' }).first().click();
    await button('Publish').first().click();
    await dialog().getByRole('button', { name: 'Publish' }).click();
    await dialog().waitFor({ state: 'detached' });
  };
  const addCustomer = async (name: string, phone: string) => {
    await page.goto(`${candour.url}/customers`);
    await button('Add a customer').first().click();
    await dialog().getByLabel('Name').fill(name);
    await dialog().getByRole('textbox', { name: 'Phone' }).fill(phone);
    await dialog().getByLabel('Agrees to be asked').selectOption('unknown');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL(/\/customers\/[^/]+$/);
  };

  it('a number that can’t be rung is refused at its field, and what was typed stays', async () => {
    await page.goto(`${candour.url}/customers`);
    await button('Add a customer').first().click();
    const number = dialog().getByRole('textbox', { name: 'Phone' });
    await number.fill('112');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await dialog().getByRole('alert').waitFor();
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    const told = await number.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${told?.split(' ').at(-1)}"]`).innerText()).toMatch(/emergency/);
    expect(await dialog().getByRole('alert').innerText()).not.toMatch(/emergency/);
    expect(await number.inputValue()).toBe('112');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('a consent to calls is noted on the customer’s screen, with its day, words and place, and taken back', async () => {
    await addCustomer('Ona', '+370 612 34568');
    const card = page.getByRole('region', { name: 'What was agreed to' });
    await card.getByText('Has not agreed.').first().waitFor();
    await card.getByRole('button', { name: 'Note consent: Calls by people' }).click();
    await dialog().getByLabel('Day').fill('2026-02-03');
    await dialog().getByLabel('In which words').fill('You may call me about my visit.');
    await dialog().getByLabel('Where').fill('The till');
    expect(await axeFaults(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Note consent' }).click();
    await card.getByText(/^Agreed on .*2026\.$/).waitFor();
    expect(await card.innerText()).toMatch(/You may call me about my visit\.[\s\S]*Where: The till/);
    await card.getByRole('button', { name: 'Take back consent: Calls by people' }).click();
    await dialog().getByRole('button', { name: 'Take back' }).click();
    await card.getByText(/^Taken back on /).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    (await owner.delete(`/api/customers/${page.url().split('/').at(-1)}`)).ok(204);
  });

  it('calling hours of a country are read with where they come from, changed, and taken back to what is proposed', async () => {
    await page.goto(`${candour.url}/phone/rules`);
    const card = page.getByRole('region', { name: 'Indonesia' });
    await card.getByText('Mon–Sat 09:00–18:00').waitFor();
    await card.getByText('Where the proposal comes from').click();
    expect(await axeFaults(page)).toEqual([]);
    await card.getByRole('button', { name: 'Change: Indonesia' }).click();
    await card.getByLabel('Until').fill('00:00');
    await card.getByLabel('Saturday').uncheck();
    await card.getByLabel('Whom interviewers may ring').selectOption('not_refused');
    expect(await axeFaults(page)).toEqual([]);
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('Mon–Fri 09:00–24:00').waitFor();
    await card.getByText('All but those who refused').waitFor();
    await card.getByRole('button', { name: 'Change: Indonesia' }).click();
    // Midnight is the end of a day, and stays it.
    expect(await card.getByLabel('Until').inputValue()).toBe('00:00');
    await card.getByRole('button', { name: 'As Candour proposes' }).click();
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('Mon–Sat 09:00–18:00').waitFor();
    await page.getByLabel('Another country').selectOption('IE');
    const added = page.getByRole('region', { name: 'Ireland' });
    await added.getByRole('button', { name: 'Remove' }).last().click();
    await added.getByRole('button', { name: 'Save' }).click();
    await added.getByText('Mon–Fri 09:00–20:00').waitFor();
  });

  it('a manager makes a campaign by telephone and then by mail, and reads before who can be rung and why others can’t', async () => {
    await publishReady();
    await addCustomer('Aino', '+358 40 123 4567');
    // Lithuania asks for consent before a call.
    await addCustomer('Jonas', '+370 612 34567');
    await page.goto(`${candour.url}/campaigns`);
    await page.getByRole('link', { name: 'Make a campaign' }).first().click();
    await page.getByLabel('Campaign').fill('After the visit');
    await page.getByLabel('Survey').selectOption({ index: 1 });
    await page.getByLabel('1. Way of asking').selectOption('phone');
    await page.getByRole('heading', { name: 'The questions by telephone' }).waitFor();
    expect(await page.getByRole('heading', { name: /^Reminders|^Invitation$/ }).count()).toBe(0);
    await button('Ask another way afterwards').click();
    await page.getByLabel('2. Way of asking').selectOption('email');
    await page.getByLabel('Follows after days without an answer').fill('5');
    // It rings below, whatever the hour at which this runs.
    await page.getByLabel('At any hour').check();
    const byPhone = page.getByRole('region', { name: 'Telephone', exact: true });
    await byPhone.getByText('May not be called: the country asks for consent first').waitFor();
    expect(await byPhone.innerText()).toMatch(/Can be asked\s+1\s/);
    expect(await page.getByRole('region', { name: 'E-mail', exact: true }).innerText()).toMatch(
      /No e-mail address\s+2/,
    );
    expect(await axeFaults(page)).toEqual([]);
    await button('Earlier: E-mail').click();
    await page.getByLabel('1. Way of asking').and(page.locator('select')).waitFor();
    expect(await page.getByLabel('1. Way of asking').inputValue()).toBe('email');
    await button('Earlier: Telephone').click();
    await button('Start the campaign').click();
    await dialog().getByText('2 people will be asked').waitFor();
    await dialog().getByText('Interviewers ring from the queue', { exact: false }).waitFor();
    await dialog().getByRole('button', { name: 'Start' }).click();
    await page.waitForURL(/\/campaigns\/[0-9a-f-]+$/);
    const { items } = (await owner.get('/api/campaigns')).ok();
    const { channels, reminders } = (await owner.get(`/api/campaigns/${items[0].id}`)).ok();
    expect([channels, reminders]).toEqual([
      [
        { channel: 'phone', afterDays: 0 },
        { channel: 'email', afterDays: 5 },
      ],
      [],
    ]);
  });

  it('and the campaign’s page says of each way who waits for it and whom it can’t reach', async () => {
    const { items } = (await owner.get('/api/campaigns')).ok();
    const path = `/api/campaigns/${items[0].id}/progress`;
    await eventually(
      async () => (await owner.get(path)).ok(),
      ({ byChannel }) => byChannel[0].waiting === 2,
    );
    const table = page.getByRole('region', { name: 'By way of asking' }).first();
    await page.waitForFunction(() => /Telephone\s+2\s+0\s+0\s+0/.test(document.body.innerText));
    expect(await table.innerText()).toMatch(/E-mail\s+0\s+0\s+0\s+0/);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('a supervisor sees how it goes: who is in hand, what is to be settled, which hours reach people, and how interviewers compare', async () => {
    for (const country of ['FI', 'LT']) (await owner.put(`/api/calling-rules/${country}`, always)).ok(204);
    await page.goto(`${candour.url}/phone`);
    await page.getByRole('heading', { name: 'The queue' }).waitFor();
    await page.getByText('No call has had an outcome yet.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const { calling } = (await owner.post('/api/callings/next')).ok();
    const { attemptId } = (await owner.post(`/api/callings/${calling.id}/ring`)).ok();
    await page.reload();
    await button(/^Read along/).click();
    await dialog().getByText('Nothing has been answered yet.').waitFor();
    const [first] = calling.survey.definition.blocks.flatMap(
      ({ questions }: Definition['blocks'][number]) => questions,
    );
    const answered = { number: 1, step: { kind: 'answer', question: first.key, answer: 1 } };
    const { versionId: surveyVersionId } = calling.survey;
    const sent = { attemptId, surveyVersionId, device: randomUUID(), steps: [answered] };
    (await owner.post(`/api/callings/${calling.id}/steps`, sent)).ok(202);
    // It comes by itself.
    await dialog().getByText(first.text.en).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await candour.database.sql(`update callings set taken_until = now() - interval '1 second' where id = $1`, [
      calling.id,
    ]);
    await eventually(
      async () => (await owner.get('/api/calling-queue/unsettled')).ok(),
      ({ items }) => items.length === 1,
    );
    await page.reload();
    const unsettled = page.getByRole('region', { name: 'To be settled' });
    await unsettled.getByText(calling.customer.name).waitFor();
    await unsettled.getByRole('button', { name: 'Say how it ended' }).click();
    await dialog().getByLabel('Outcome').selectOption('appointment');
    await dialog().getByLabel('When, by the customer’s clock').fill('2031-06-02T12:00');
    expect(await axeFaults(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Say how it ended' }).click();
    await unsettled.getByText('Nothing to settle.').waitFor();
    const waiting = page.getByRole('region', { name: 'Appointments and referrals' });
    await waiting.getByText(calling.customer.name, { exact: false }).waitFor();
    await waiting.getByRole('button', { name: 'Give to' }).click();
    await dialog().getByRole('button', { name: 'Give to' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Hours do not differ by more than chance so far', { exact: false }).waitFor();
    await page
      .getByRole('region', { name: 'Interviewers side by side' })
      .first()
      .getByRole('rowheader')
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
