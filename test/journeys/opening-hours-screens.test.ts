import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { join } from '../support/people-of-all-roles.ts';
import { ScreenLooks } from '../support/screen-looks.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Opening hours, by the store’s page', () => {
  let candour: Candour;
  let owner: Visitor;
  let store: string;
  let screens: ScreenLooks;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const place = { code: 'S1', name: 'Valkea', timeZone: 'Europe/Helsinki', language: 'fi' };
    store = (await owner.post('/api/stores', place)).ok(201).id;
    screens = await ScreenLooks.open(candour, await join(candour, owner, 'store_manager', { storeIds: [store] }));
  }, 120_000);
  afterAll(async () => {
    await screens?.close();
    await candour?.stop();
  });

  it('are said by the store’s manager, who confirms the holidays with them', async () => {
    await screens.look('hours-assumed', `/stores/${store}`);
    await screens.go(`/stores/${store}`);
    const { page } = screens;
    await page.getByText('Nobody has said when it is open').waitFor();
    await page.getByRole('button', { name: 'Change the hours' }).click();
    await page.getByLabel('From', { exact: false }).first().fill('10:00');
    await page
      .getByLabel(/What holds on .*Independence|What holds on .*itsenäisyyspäivä/)
      .first()
      .selectOption('asUsual');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Its own hours.').waitFor();
    const kept = (await owner.get(`/api/stores/${store}/hours`)).ok();
    expect(kept).toMatchObject({ from: 'store', week: [{ from: '10:00', until: '17:00' }] });
    expect(Object.entries(kept.days).filter(([day]) => day.endsWith('-12-06'))[0]?.[1]).toBeNull();
    const nextYear = kept.holidays.slice(0, 12).map(({ day }: { day: string }) => day);
    expect(Object.keys(kept.days)).toEqual(expect.arrayContaining(nextYear));
    await screens.look('hours-own', `/stores/${store}`);
  }, 120_000);

  it('that can’t be kept are refused by day in the reader’s language, and nothing that was typed is lost', async () => {
    const { page } = screens;
    await screens.go(`/stores/${store}`);
    await page.getByRole('button', { name: 'Change the hours' }).click();
    await page.getByRole('textbox').or(page.locator('input[type=time]')).nth(1).fill('08:00');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/Monday: 10:00 to 08:00 ends before it begins/).waitFor();
    expect(await page.locator('input[type=time]').nth(1).inputValue()).toBe('08:00');
    const change = { en: 'Change the hours', fi: 'Muuta aukioloaikoja' };
    await screens.look('hours-edit', `/stores/${store}`, async () => {
      const button = page.getByRole('button', { name: new RegExp(Object.values(change).join('|')) });
      if (await button.count()) await button.click();
    });
    expect(screens.faults).toEqual([]);
  }, 120_000);

  it('of a region are said for all its stores that say none', async () => {
    const region = (await owner.post('/api/regions', { name: 'North' })).ok(201).id;
    const place = { code: 'S2', name: 'Oulu', timeZone: 'Europe/Helsinki', language: 'fi', regionId: region };
    const other = (await owner.post('/api/stores', place)).ok(201).id;
    const owners = await ScreenLooks.open(candour, owner);
    try {
      const { page } = owners;
      await owners.go('/stores?view=regions');
      await page.getByRole('button', { name: 'Opening hours: North' }).click();
      await page.getByText('Nobody has said when it is open').waitFor();
      await page.getByRole('button', { name: 'Change the hours' }).click();
      await page.locator('input[type=time]').first().fill('07:00');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Its own hours.').waitFor();
      expect((await owner.get(`/api/stores/${other}/hours`)).ok()).toMatchObject({
        from: 'region',
        fromName: 'North',
        week: [{ from: '07:00' }],
      });
      await owners.look('region-hours', '/stores?view=regions', async () => {
        await page
          .getByRole('button', { name: /: North/ })
          .nth(2)
          .click();
        await page.getByRole('dialog').getByText('07:00–17:00').waitFor();
      });
      expect(owners.faults).toEqual([]);
    } finally {
      await owners.close();
    }
  }, 120_000);
});
