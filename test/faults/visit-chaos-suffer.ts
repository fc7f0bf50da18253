import { setTimeout as pause } from 'node:timers/promises';
import { takePhoto } from '../support/shopping.ts';
import { visitsOn } from '../support/shopper-phone.ts';
import type { ChaosPhone } from './visit-chaos-phone.ts';
import { asFile, choose } from './visit-chaos-taps.ts';
import type { Trouble } from './visit-chaos-troubles.ts';

/** The trouble of a visit, in its middle: before the photo at this place in the row is taken. */
export async function suffer(
  trouble: Trouble,
  phone: ChaosPhone,
  { key, place, random }: { key: string; place: number; random: () => number },
): Promise<void> {
  const { line } = phone;
  switch (trouble) {
    case 'tab_killed':
      return phone.loseTab();
    case 'two_tabs': {
      const other = await phone.context.newPage();
      await other.goto(`${line.url}/shop/visit/${key}`);
      await other.getByText('This visit is open in another tab').waitFor();
      return;
    }
    case 'crash':
      return phone.crashAndStart(false);
    case 'offline':
      return phone.context.setOffline(true);
    case 'offline_and_crash':
      await phone.context.setOffline(true);
      return phone.crashAndStart(true);
    case 'full':
      return fillUp(phone, key, place);
    case 'clock_set':
      return phone.setClock([3_600_000, -86_400_000, 31_536_000_000, -315_360_000_000][Math.floor(random() * 4)]!);
    case 'update':
      line.build += 1;
      await phone.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration('/shop/');
        await registration?.update().catch(() => undefined);
      });
      await pause(500);
      if (await phone.page.getByText('A new version of the app is ready').isVisible())
        throw new Error('A new version pushes into an open visit.');
      return;
    case 'typing_meanwhile':
      return typeMeanwhile(phone, key, place);
    case 'photo_taken_back':
      await photographExtra(phone, key, place);
      return takeBack(phone, place);
    default:
      return;
  }
}

const extra = async () => asFile((await takePhoto(88)).bytes);

/** One photo more, which is not to be handed in. */
async function photographExtra(phone: ChaosPhone, key: string, place: number): Promise<void> {
  await phone.toSection(key, 2);
  await shownBefore(phone, place);
  await phone.page.locator('#front-camera').setInputFiles(await extra());
  await phone.page.locator('.photos img[src^=data]').nth(place).waitFor();
}

async function shownBefore({ page }: ChaosPhone, place: number): Promise<void> {
  if (place > 0)
    await page
      .locator('.photos img[src^=data]')
      .nth(place - 1)
      .waitFor();
}

async function takeBack({ page }: ChaosPhone, place: number): Promise<void> {
  await page.getByRole('button', { name: `Remove photo ${place + 1}` }).click();
  await page.locator('.photos li').nth(place).waitFor({ state: 'detached' });
}

/** Types while a photo is prepared, and looks whether what is shown is what is kept; then takes the photo back. */
async function typeMeanwhile(phone: ChaosPhone, key: string, place: number): Promise<void> {
  await phone.toSection(key, 2);
  await shownBefore(phone, place);
  const { page } = phone;
  await page.evaluate(() => {
    const draw = globalThis.createImageBitmap;
    globalThis.createImageBitmap = (async (file: Blob, ...more: []) => {
      await new Promise<void>((resolve) => Object.assign(globalThis, { prepare: resolve }));
      globalThis.createImageBitmap = draw;
      return draw(file, ...more);
    }) as typeof createImageBitmap;
  });
  await page.locator('#front-camera').setInputFiles(await extra());
  const story = page.locator('#q-story textarea');
  await story.fill('Typed while a photo was prepared.');
  await choose(page, 'respected', 0);
  await page.waitForFunction(() => 'prepare' in globalThis);
  await page.evaluate(() => (globalThis as unknown as { prepare: () => void }).prepare());
  await page.locator('.photos img[src^=data]').nth(place).waitFor();
  const kept = (await visitsOn(page)).find((visit) => visit.key === key)?.fill.answers as
    Record<string, { value?: unknown }> | undefined;
  if (kept?.['story']?.value !== (await story.inputValue()) || kept['respected']?.value !== 0) phone.shownNotKept += 1;
  await takeBack(phone, place);
}

/** No room for another photo nor another tap: both are said, and everything that was there stays. */
async function fillUp(phone: ChaosPhone, key: string, place: number): Promise<void> {
  await phone.toSection(key, 2);
  const makeRoom = await phone.fill();
  const { page } = phone;
  await phone.toSection(key, 2);
  if (place > 0)
    await page
      .locator('.photos img[src^=data]')
      .nth(place - 1)
      .waitFor();
  await page.locator('#front-camera').setInputFiles(asFile((await takePhoto(77)).bytes));
  await page.locator('#q-front').getByText('There is no room left on this phone').waitFor();
  if ((await page.locator('.photos li').count()) !== place) throw new Error('A photo is shown that is not kept.');
  await choose(page, 'respected', 1);
  const again = page.locator('.visit > [role=alert]').getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await makeRoom();
  // It may find by itself that there is room, before anybody presses.
  await again.click({ timeout: 3_000 }).catch(() => undefined);
  await again.waitFor({ state: 'hidden' });
}

/** What is left of the trouble once the shopper has pressed 'Hand in'. */
export async function sufferAfterwards(trouble: Trouble, phone: ChaosPhone, random: () => number): Promise<void> {
  await pause(random() * 700);
  if (trouble === 'crash_sending') await phone.crashAndStart(false);
  if (trouble === 'two_tabs') await phone.loseTab();
  if (trouble === 'clock_set') await phone.setClock(0);
  if (trouble === 'update') {
    const use = phone.page.getByRole('button', { name: 'Use it now' });
    await use.click({ timeout: 3_000 }).catch(() => undefined);
  }
  await phone.context.setOffline(false);
}
