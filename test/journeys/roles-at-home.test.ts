import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { peopleOfAllRoles } from '../support/people-of-all-roles.ts';
import { ScreenWalk } from '../support/screen-walk.ts';
import { handInNext, inviteShopper, planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let shopping: Shopping;
let browser: Browser;
let people: Map<string, Visitor>;
let visitId: string;

beforeAll(async () => {
  candour = await Candour.start();
  const owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 3, rotationDays: 0 });
  const jobs = await planWave(shopping);
  ({ id: visitId } = await handInNext(shopping, jobs));
  (await owner.post(`/api/reviews/${visitId}/approve`)).ok(204);
  people = await peopleOfAllRoles(candour, owner);
  people.set('shopper', (await inviteShopper(shopping)).phone);
  for (const role of ['store_manager', 'region_manager'])
    await candour.database.sql(
      `insert into person_stores (organisation_id, person_id, store_id)
       select organisation_id, id, $1 from people where role = $2 on conflict do nothing`,
      [shopping.storeId, role],
    );
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

/** Where each begins: at what there is to do. */
const homes: Record<string, string> = {
  owner: '/',
  analyst: '/',
  region_manager: '/',
  store_manager: '/',
  scheduler: '/programmes',
  reviewer: '/reviews',
  interviewer: '/interview/',
  supervisor: '/phone',
  verifier: '/paper-checks',
  shopper: '/shop/',
};

it.each(Object.keys(homes))(
  '%s comes in where there is something to do, and no page there refuses what it shows',
  async (role) => {
    const person = people.get(role);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' });
    await context.addCookies([...(person?.cookies ?? [])].map(([name, value]) => ({ name, value, url: candour.url })));
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('response', (answer) => {
      if ([401, 403].includes(answer.status()))
        refused.push(`${new URL(page.url()).pathname}: ${new URL(answer.url()).pathname}`);
    });
    const walk = new ScreenWalk(page);
    await walk.open(candour.url);
    expect(new URL(page.url()).pathname).toBe(homes[role]);
    const links = await page
      .locator('nav a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const inside = ['interviewer', 'shopper'].includes(role)
      ? []
      : [`/reviews/${visitId}`, `/programmes/${shopping.programmeId}`];
    for (const path of new Set([...links, ...inside])) await walk.go(path);
    expect(refused).toEqual([]);
    await context.close();
  },
  120_000,
);
