import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

/** A browser keeps one session for all its tabs: a page acts for the person that opened it, or not at all. */
describe('Two people of the managers’ screens in one browser', () => {
  let candour: Candour;
  let owner: Visitor;
  let analyst: Visitor;
  let browser: Browser;
  let context: BrowserContext;

  const said = /^Somebody else signed in in this browser since this page was opened/;
  const signIn = (person: Visitor) =>
    context.addCookies([...person.cookies].map(([name, value]) => ({ name, value, url: candour.url })));

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    analyst = await join(candour, owner, 'analyst');
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'en' });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  it('change nothing in each other’s name, and keep what was typed', async () => {
    await signIn(owner);
    const page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
    await page.goto(`${candour.url}/stores`);
    await page.getByRole('button', { name: 'Add a store' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Name/).fill('Harbour');
    await dialog.getByLabel(/^Code/).fill('H1');
    await signIn(analyst);
    await dialog.locator('button[type=submit]').click();
    await dialog.getByText(said).waitFor();
    expect(await dialog.getByLabel(/^Name/).inputValue()).toBe('Harbour');
    expect((await owner.get('/api/stores')).ok().items).toEqual([]);
    // The one who signed in last goes on, and the trail names them.
    await page.reload();
    await page.getByRole('button', { name: 'Add a store' }).first().click();
    await dialog.getByLabel(/^Name/).fill('Market');
    await dialog.getByLabel(/^Code/).fill('M1');
    await dialog.locator('button[type=submit]').click();
    await eventually(
      async () => (await owner.get('/api/stores')).ok().items,
      (stores: unknown[]) => stores.length === 1,
    );
    const { items } = (await owner.get('/api/changes?limit=1')).ok();
    expect(JSON.stringify(items[0])).toContain('analyst');
    await page.close();
  });

  it('change nothing in a form but what they typed there', async () => {
    await signIn(owner);
    const { id } = (await owner.get('/api/stores?search=M1')).ok().items[0];
    const page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
    await page.goto(`${candour.url}/stores/${id}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Latitude/).fill('60.5');
    (await analyst.patch(`/api/stores/${id}`, { address: 'Quay 1', name: 'Old market' })).ok();
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Quay 1').waitFor();
    const store = (await owner.get(`/api/stores/${id}`)).ok();
    expect(store).toMatchObject({ name: 'Old market', address: 'Quay 1', latitude: 60.5 });
    const { items } = (await owner.get('/api/changes?limit=1')).ok();
    expect(items[0]).toMatchObject({ action: 'changed', changes: { latitude: [null, 60.5] } });
    expect(Object.keys(items[0].changes)).toEqual(['latitude']);
    await page.close();
  });

  it('read nothing of each other’s', async () => {
    await signIn(owner);
    const page = await context.newPage();
    await page.goto(`${candour.url}/people`);
    await page.getByRole('heading', { name: 'People and roles' }).waitFor();
    await signIn(analyst);
    await page.getByRole('link', { name: 'API keys' }).click();
    await page.getByText(said).first().waitFor();
    await page.close();
  });
});
