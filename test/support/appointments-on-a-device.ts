import { expect } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { eventually } from './eventually.ts';

/** A slow list does not take the place of a later one; without a network the last one stands with its age, and without one a sentence. */
export async function showsTheLatestAppointments(page: Page, name: string): Promise<void> {
  const held: Route[] = [];
  const list = '**/api/callings/appointments';
  await page.evaluate(() => {
    const seen = { none: false };
    Object.assign(window, { seen });
    new MutationObserver(() => (seen.none ||= document.body.innerText.includes('No appointments'))).observe(
      document.body,
      { subtree: true, childList: true, characterData: true },
    );
  });
  await page.route(list, (route) => void held.push(route));
  const readAgain = async () => {
    const before = held.length;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    return eventually(
      async () => held[before],
      (route) => route !== undefined,
    ) as Promise<Route>;
  };
  const slow = await readAgain();
  const later = { id: '0190e9b2-5a3c-7d44-8e11-000000000001', at: '2031-01-06T10:00:00.000Z', customer: 'Later' };
  const told = { ...later, timeZones: ['Europe/Helsinki'], campaign: 'By telephone' };
  await (await readAgain()).fulfill({ json: { items: [told] } });
  await page.getByRole('listitem').filter({ hasText: 'Later' }).waitFor();
  const finished = page.waitForEvent('requestfinished', (request) => request === slow.request());
  await slow.fulfill({ json: { items: [] } });
  await finished;
  await (await readAgain()).fulfill({ json: { items: [{ ...told, customer: 'Latest' }] } });
  await page.getByRole('listitem').filter({ hasText: 'Latest' }).waitFor();
  expect(await page.evaluate(() => (window as unknown as { seen: { none: boolean } }).seen.none)).toBe(false);
  await (await readAgain()).abort();
  await page.getByText(/No network: this is the list as of .*20\d\d/).waitFor();
  // Kept on the device, it is there after the app has begun anew.
  await page.reload();
  await eventually(
    async () => held.length,
    (n) => n === 5,
  );
  await held[4]?.abort();
  await page.getByText('No network: this is the list as of').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Latest' }).waitFor();
  await forgetAppointments(page);
  await page.reload();
  await eventually(
    async () => held.length,
    (n) => n === 6,
  );
  await held[5]?.abort();
  await page.getByText('The appointments come from the server, and there is no network.').waitFor();
  await page.unroute(list);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('listitem').filter({ hasText: name }).waitFor();
}

/** As where the list was never read on this device. */
async function forgetAppointments(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('candour-interview');
        open.onsuccess = () => {
          const facts = open.result.transaction('facts', 'readwrite');
          facts.objectStore('facts').delete('appointments');
          facts.oncomplete = () => resolve(open.result.close());
        };
      }),
  );
}
