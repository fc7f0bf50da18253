import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseHouse } from '../support/case-house.ts';
import { eventually } from '../support/eventually.ts';
import { ScreenLooks } from '../support/screen-looks.ts';

describe('Promises, by their screens', () => {
  let house: CaseHouse;
  let hers: ScreenLooks;

  beforeAll(async () => {
    house = await CaseHouse.start();
    hers = await ScreenLooks.open(house.candour, house.manager);
  }, 120_000);
  afterAll(async () => {
    await hers?.close();
    await house?.candour.stop();
  });

  it('are made in two taps on a phone, kept in two, and moved with her words', async () => {
    await hers.look('promises-none', '/promises');
    const { page } = hers;
    await page.setViewportSize({ width: 360, height: 740 });
    await hers.go('/promises');
    await page.getByText('We call back').click();
    await page.getByRole('button', { name: 'Write it down' }).click();
    const listed = async () => (await house.manager.get('/api/promises')).ok().items;
    await eventually(listed, ({ length }) => length === 1);
    await page.getByRole('button', { name: 'She agreed to another day' }).click();
    await page.getByLabel('What she said').fill('Monday is fine.');
    const [{ dueOn }] = await listed();
    await page.getByLabel('New day').fill(`${Number(dueOn.slice(0, 4)) + 1}${dueOn.slice(4)}`);
    await page
      .getByRole('form', { name: 'She agreed to another day' })
      .getByRole('button', { name: 'Write it down' })
      .click();
    await page.getByText('first told:').waitFor();
    await page.getByText('We send it').click();
    await page.getByLabel('To whom').fill('A man, 040 1234567');
    await page.getByLabel('In words').fill('A catalogue');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('A catalogue').last().waitFor();
    const broken = { storeId: house.published.storeId, kind: 'answer', dueOn, toWhom: 'Liisa' };
    const { id } = (await house.manager.post('/api/promises', broken)).ok(201);
    await house.candour.database.sql(`update promise_events set ends_at = now() where promise_id = $1`, [id]);
    await house.candour.database.sql(`update promises set ends_at = now() where id = $1`, [id]);
    await eventually(listed, (items) => items.some(({ state }: { state: string }) => state === 'broken'), 30_000);
    await hers.look('promises', '/promises');
    await hers.go('/promises');
    await page.getByRole('button', { name: 'Done' }).first().click();
    await page.getByRole('button', { name: 'By telephone' }).click();
    await eventually(listed, ({ length }) => length === 2);
    await page.getByRole('button', { name: 'Make an address' }).click();
    await page.getByLabel('Address').waitFor();
    await page.getByText('Over', { exact: true }).click();
    await page.getByText(/^Kept/).first().waitFor();
    expect(hers.faults).toEqual([]);
  }, 180_000);

  it('stand in their case', async () => {
    const words = { storeId: house.published.storeId, caller: 'Liisa', words: 'Broken.' };
    const caseId = (await house.manager.post('/api/cases', words)).ok(201).id;
    const { page } = hers;
    await hers.go(`/cases/${caseId}`);
    await page.getByText('We call back').click();
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('heading', { name: 'Promises' }).waitFor();
    await hers.look('case-with-promise', `/cases/${caseId}`);
    expect(hers.faults).toEqual([]);
  }, 120_000);
});
