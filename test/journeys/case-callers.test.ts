import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { CaseHouse } from '../support/case-house.ts';
import { otherEnding } from '../support/other-ending.ts';
import { ScreenLooks } from '../support/screen-looks.ts';

const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];

describe('Whoever is no customer', () => {
  let house: CaseHouse;
  let path: string;

  beforeAll(async () => {
    house = await CaseHouse.start();
    const link = `/api/stores/${house.published.storeId}/case-link`;
    expect((await house.manager.get(link)).ok()).toEqual({ url: null, modules: [] });
    (await house.manager.post(link)).ok(204);
    const { url, modules } = (await house.manager.get(link)).ok();
    expect(modules.length).toBeGreaterThan(20);
    path = new URL(url, house.candour.url).pathname;
  }, 120_000);
  afterAll(() => house?.candour.stop());

  const cases = async (): Promise<{ id: string; customer: string | null; said: string | null }[]> =>
    (await house.manager.get('/api/cases?limit=200')).ok().items;
  const tell = (fields: Record<string, string>, at = path) => house.candour.visitor().submit(at, fields);
  const search = async (about: string): Promise<{ id: string; kind: string }[]> =>
    (await house.owner.get(`/api/unregistered?about=${encodeURIComponent(about)}`)).ok().items;

  it('says by a store’s link what is to be put right: looking opens nothing, sending twice opens one case', async () => {
    for (let times = 0; times < 20; times += 1) expect((await house.candour.visitor().get(path)).status).toBe(200);
    expect(await cases()).toEqual([]);
    const words = { words: 'The <b>door</b> is broken.', caller: 'Liisa, 040 123 4567' };
    const both = await Promise.all([tell(words), tell(words)]);
    expect(both.map(({ headers }) => headers.get('location'))).toEqual([`${path}?kept`, `${path}?kept`]);
    expect(await cases()).toMatchObject([{ customer: 'Liisa, 040 123 4567', said: 'The <b>door</b> is broken.' }]);
    expect((await tell({ words: ' ', caller: '' })).headers.get('location')).toBe(`${path}?empty`);
    await tell({ words: 'No name.', caller: '' });
    expect(await cases()).toHaveLength(2);
    expect((await house.candour.visitor().get(otherEnding(path))).status).toBe(404);
    const [{ id } = { id: '' }] = await cases();
    expect(await house.one(id)).toMatchObject({ state: 'new', team: 'store', contact: null });
  });

  it('reads the page in her language, without script, in less than 30 kB, and axe finds nothing', async () => {
    const browser = await openBrowser();
    try {
      for (const [turn, language] of languages.entries()) {
        const page = await browser.newPage({ bypassCSP: true, locale: language });
        await page.setViewportSize({ width: turn % 2 === 0 ? 360 : 1280, height: 740 });
        await page.emulateMedia({ colorScheme: turn % 2 === 0 ? 'dark' : 'light' });
        for (const stand of ['', '?empty', '?kept']) {
          await page.goto(`${house.candour.url}${path}${stand}`);
          const text = await page.content();
          expect([language, text.includes(`<html lang="${language}"`), /<script/.test(text)]).toEqual([
            language,
            true,
            false,
          ]);
          expect(gzipSync(text).length).toBeLessThan(30_000);
          expect([language, stand, await axeFaults(page)]).toEqual([language, stand, []]);
          const looks = process.env['LOOKS'];
          if (looks) await page.screenshot({ path: `${looks}/tell-${language}${stand.replace('?', '-')}.png` });
        }
        await page.close();
      }
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('is found by her name or her number however it is written, and forgotten, with what was promised to her', async () => {
    const [told] = await search('+358 40 123-4567');
    expect(told).toMatchObject({ kind: 'case' });
    const id = told?.id ?? '';
    const promise = { caseId: id, kind: 'call', dueOn: '2099-12-31', what: 'Liisa wants a new door' };
    (await house.manager.post('/api/promises', promise)).ok(201);
    const alone = { storeId: house.published.storeId, toWhom: 'Liisa again', kind: 'send', dueOn: '2099-12-31' };
    const { id: other } = (await house.manager.post('/api/promises', alone)).ok(201);
    expect((await search('liisa')).map(({ kind }) => kind).toSorted()).toEqual(['case', 'promise', 'promise']);
    expect((await house.manager.get('/api/unregistered?about=liisa')).status).toBe(403);
    expect((await house.manager.delete(`/api/unregistered/cases/${id}`)).status).toBe(403);
    const beta = await house.candour.anotherOrganisation('Beta');
    expect((await beta.delete(`/api/unregistered/cases/${id}`)).status).toBe(404);
    (await house.owner.delete(`/api/unregistered/cases/${id}`)).ok(204);
    (await house.owner.delete(`/api/unregistered/promises/${other}`)).ok(204);
    expect(await search('liisa')).toEqual([]);
    const left = await house.candour.database.sql(
      `select k::text from cases k union all select e::text from case_events e union all select p::text from promises p
       union all select q::text from promise_events q union all select c::text from changes c`,
    );
    expect(JSON.stringify(left)).not.toMatch(/Liisa|door/);
    expect(await house.one(id)).toMatchObject({ state: 'closed_without_word', customer: null });
    // Of a customer it is her own page that forgets her.
    const her = await house.invited();
    await house.answer(her);
    await house.judged();
    const [hers] = await house.candour.database.sql<{ id: string }>('select id from cases where customer_id = $1', [
      her.customerId,
    ]);
    expect((await house.owner.delete(`/api/unregistered/cases/${hers?.id}`)).status).toBe(404);
  });

  it('is erased by a screen, and the link stands on the store’s page', async () => {
    const screens = await ScreenLooks.open(house.candour, house.owner);
    try {
      await tell({ words: 'It rains in.', caller: 'Kalle' });
      await screens.look('callers-none', '/cases/callers');
      const { page } = screens;
      await screens.go('/cases/callers');
      await page.getByLabel('Name, telephone number').fill('kalle');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByText('It rains in.').waitFor();
      if (process.env['LOOKS'])
        await page.screenshot({ path: `${process.env['LOOKS']}/callers-found.png`, fullPage: true });
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Erase' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
      await page.getByText('Nothing is kept of that').waitFor();
      await screens.look('store-link', `/stores/${house.published.storeId}`);
      expect(screens.faults).toEqual([]);
    } finally {
      await screens.close();
    }
  }, 180_000);
});
