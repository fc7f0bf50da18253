import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { realScreens } from '../screens/real-screens.mjs';
import { openBrowser } from '../support/browser.ts';
import type { Candour } from '../support/candour.ts';
import { join } from '../support/people-of-all-roles.ts';
import { startSample } from '../support/sample.ts';
import { ScreenWalk } from '../support/screen-walk.ts';
import type { Visitor } from '../support/visitor.ts';

/** What nobody may do is not offered: no screen asks the server for what its reader is refused, nor lets press for it. */
describe('The managers’ screens for each role, over the sample', () => {
  let candour: Candour;
  let owner: Visitor;
  let browser: Browser;
  let screens: Awaited<ReturnType<typeof realScreens>>;

  beforeAll(async () => {
    const sample = await startSample();
    const { email, password } = sample;
    ({ candour } = sample);
    owner = candour.visitor();
    (await owner.post('/api/sign-in', { email, password })).ok(200);
    browser = await openBrowser();
    screens = await realScreens(browser, candour.url, email, password);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  const contextOf = async (person: Visitor) => {
    const context = await browser.newContext({ locale: 'en' });
    const cookies = [...person.cookies].map(([name, value]) => ({ name, value, url: candour.url }));
    await context.addCookies(cookies);
    return context;
  };

  it.each(['analyst', 'scheduler', 'reviewer', 'region_manager'] as const)(
    'ask for nothing that a person is refused: %s',
    async (role) => {
      const regions = (await owner.get('/api/regions')).ok().items.map(({ id }: { id: string }) => id);
      const person = await join(candour, owner, role, role === 'region_manager' ? { regionIds: regions } : {});
      const context = await contextOf(person);
      const refused: string[] = [];
      const page = await context.newPage();
      const walk = new ScreenWalk(page);
      await walk.open(candour.url);
      let at = '';
      page.on('response', (response) => {
        // What belongs to others is not there for a person, and nothing leads to it.
        if (response.status() >= 400 && response.status() !== 404)
          refused.push(
            `${at}: ${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`,
          );
      });
      for (const { name, path } of screens) {
        at = name;
        await walk.go(path);
      }
      await context.close();
      expect(refused).toEqual([]);
    },
    180_000,
  );

  it('offer a survey to read, and nothing to change, to whoever may only read it', async () => {
    const context = await contextOf(await join(candour, owner, 'scheduler'));
    const page = await context.newPage();
    const { items } = (await owner.get('/api/surveys')).ok();
    await page.goto(`${candour.url}/surveys/${items[0].id}`);
    await page.getByTitle('Preview').waitFor();
    expect(await page.locator('main').getByRole('button').allInnerTexts()).toEqual([]);
    await page.goto(`${candour.url}/settings`);
    await page.getByText('This page belongs to another role').waitFor();
    await context.close();
  }, 60_000);
});
