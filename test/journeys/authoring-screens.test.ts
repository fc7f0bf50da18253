import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

/** Surveys and the standard as their author works on them. */
describe('Authoring by its screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', bypassCSP: true });
    await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
    page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
    page.on('pageerror', (error) => faults.push(error.message));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  const outline = () => page.getByRole('navigation', { name: 'Blocks and questions' });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const preview = () => page.frameLocator('iframe[name=survey-preview]');

  it('says of a ready survey for whom it is, how long it takes, and shows it before it is taken', async () => {
    await page.goto(`${candour.url}/surveys`);
    await button('Make a survey').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Checklists for mystery shoppers' }).waitFor();
    const ready = dialog
      .locator('section', { hasText: 'Surveys for customers' })
      .locator('div', { hasText: 'Your visit to our store' })
      .last();
    expect(await ready.innerText()).toMatch(/\d+ questions · about \d+ minutes?/);
    await dialog.getByRole('button', { name: 'Look inside' }).first().click();
    await dialog.getByText('What could we do better?').first().waitFor();
    await dialog.getByRole('button', { name: 'Begin with this' }).first().click();
    await outline().waitFor();
  });

  it('shows what is typed, keeps place and selection when it is saved, and keeps both in view', async () => {
    await button('Preview').click();
    await outline()
      .getByRole('button', { name: /How likely/ })
      .click();
    await page.getByLabel('Text · English').fill('Would you send a friend to us?');
    await preview().getByText('Would you send a friend to us?').waitFor();
    await button('Save').click();
    await page.waitForFunction(() =>
      document.querySelector('[aria-current=true]')?.textContent?.includes('send a friend'),
    );
    await preview().getByText('Would you send a friend to us?').waitFor();
    // At the end of a long outline the fields are still there.
    await outline()
      .getByRole('button', { name: /could we do better/ })
      .click();
    await page.mouse.wheel(0, 4_000);
    expect(await page.getByLabel('Text · English').isVisible()).toBe(true);
    const box = await page.getByLabel('Text · English').boundingBox();
    expect((box?.y ?? -1) >= 0 && (box?.y ?? 1e6) < 800).toBe(true);
  });

  it('begins a new question as the last of its kind was asked', async () => {
    await outline().getByRole('button', { name: 'Add a question' }).last().click();
    await page.getByRole('menuitem', { name: 'Scale' }).click();
    const added = await page
      .getByLabel(/Label of the end · English/)
      .first()
      .inputValue();
    expect(added).toBe('Very poor');
    await page.getByLabel('Text · English').fill('How clean was it?');
    await page.getByLabel('Text · Suomi').fill('Kuinka siistiä oli?');
  });

  it('offers the answers that a question has where a condition asks for one', async () => {
    await button('Add a condition').click();
    await page
      .getByLabel('What is compared')
      .selectOption({ label: 'How satisfied are you with your visit as a whole?' });
    await page.getByLabel('Comparison').selectOption({ label: 'is at most' });
    await page.getByLabel('Compared with').selectOption({ label: '2 · Dissatisfied' });
    expect(await page.getByLabel('Compared with').inputValue()).toBe('2');
  });

  it('takes words for paper where a block has a condition, and lets them go with it', async () => {
    await outline()
      .getByRole('button', { name: /^Block \d+$/ })
      .last()
      .click();
    const words = page.getByLabel('Who answers it, in words for paper · English');
    expect(await words.count()).toBe(0);
    await button('Add a condition').click();
    await words.fill('Only if you were helped by somebody');
    await page.getByLabel('Comparison').selectOption({ label: 'is answered' });
    expect(await words.inputValue()).toBe('Only if you were helped by somebody');
    await button('Remove').last().click();
    await words.waitFor({ state: 'detached' });
    await button('Add a condition').click();
    expect(await words.inputValue()).toBe('');
    await button('Remove').last().click();
  });

  it('names no key and no path: findings say the question and lead there', async () => {
    await outline().getByRole('button', { name: 'The survey as a whole' }).click();
    await page
      .getByRole('alert')
      .getByText(/How clean was it/)
      .first()
      .waitFor();
    expect(await page.getByRole('alert').innerText()).not.toMatch(/blocks\[|question_\d/);
    await page.getByRole('alert').getByRole('button').first().click();
    await page.waitForFunction(() => document.querySelector('[aria-current=true]')?.textContent?.includes('How clean'));
    await button(/^Remove/)
      .first()
      .click();
    // It says what goes, and goes on the second press.
    const dialog = page.getByRole('dialog');
    await dialog.getByText('What is published stays as it is').waitFor();
    expect(await outline().getByText('How clean was it?').count()).toBe(1);
    await dialog.getByRole('button', { name: /^Remove/ }).click();
    await outline().getByText('How clean was it?').waitFor({ state: 'detached' });
  });

  it('lists before publishing, for each way of asking, what it can’t carry', async () => {
    await outline()
      .getByRole('button', { name: /send a friend/ })
      .click();
    await page.getByLabel('Text · English').fill('Would you, {{customer:name}}, send a friend to us?');
    await outline()
      .getByRole('button', { name: /What could we do better/ })
      .click();
    await page.getByLabel('Left out of automated calls').uncheck();
    await button('Save').click();
    await button('Publish').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('By telephone').waitFor();
    await dialog
      .getByText(/can’t be asked this way/)
      .first()
      .click();
    await dialog.getByText(/“What could we do better\?”: Long text can’t be asked this way/).waitFor();
    await dialog
      .getByText(/Can be asked; \d+ places? to know about/)
      .last()
      .click();
    await dialog.getByText(/Copied for many, it knows no customer/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 1 is published.').waitFor();
  });

  it('keeps a new principle as a draft, says which words are missing where they belong, and hints at translations', async () => {
    await page.goto(`${candour.url}/standard`);
    await page.getByLabel('Texts in').selectOption('fi');
    await button('Add a principle').click();
    const card = page.locator('section', { hasText: 'No name in this language' }).last();
    await card.getByLabel('Name').fill('Siisteys');
    const reread = page.waitForResponse(
      (answer) => answer.url().endsWith('/api/standard') && answer.request().method() === 'GET',
    );
    await button('Save').click();
    await (await reread).finished();
    // Saved, and everything is as it stood: the language, the open principle, the words.
    await page.locator('button:enabled', { hasText: 'Publish' }).waitFor();
    expect(await page.getByLabel('Texts in').inputValue()).toBe('fi');
    expect(await page.getByLabel('Name').last().inputValue()).toBe('Siisteys');
    await button('Publish').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    const missing = page.getByRole('alert');
    await missing.getByText(/“Siisteys” · Name: Write it in English/).click();
    await page.getByLabel('Name').last().waitFor();
    expect(await page.getByLabel('Name').last().getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Texts in').inputValue()).toBe('en');
    await button(/^Courtesy/).click();
    await page.getByLabel('Name').first().fill('Friendliness');
    await page.getByText(/Still the earlier words in: Suomi/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    // Somebody else saves meanwhile: what is typed here stays, and theirs is not overwritten.
    const { draft, draftRevision } = (await owner.get('/api/standard')).ok();
    (await owner.put('/api/standard/draft', { standard: draft, revision: draftRevision })).ok();
    await button('Save').click();
    await page.getByText(/Somebody else has saved meanwhile/).waitFor();
    expect(await page.getByLabel('Name').first().inputValue()).toBe('Friendliness');
    expect(faults).toEqual([]);
  });
});
