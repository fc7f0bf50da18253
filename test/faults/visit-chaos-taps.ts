import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { seededRandom } from '../scoring/seeded-random.ts';

/** Taps yes or no. */
export async function choose(page: Page, question: string, code: number): Promise<void> {
  const label = page.locator(`#q-${question} label`, { hasText: code === 1 ? /^\s*Yes$/ : /^\s*No$/ });
  await label.click();
}

/** Takes the photo of this place in the row, unless it is there from before a kill. */
export async function photograph(page: Page, place: number, bytes: Buffer): Promise<void> {
  const photos = page.locator('.photos img[src^=data]');
  await page.locator('.photos').waitFor({ state: 'attached' });
  if (place > 0) await photos.nth(place - 1).waitFor({ timeout: 10_000 });
  if ((await page.locator('.photos li').count()) > place) return;
  await page.locator('#front-camera').setInputFiles(asFile(bytes));
  await photos.nth(place).waitFor({ timeout: 10_000 });
}

/** As a camera hands it over, under a name that leads elsewhere. */
export const asFile = (buffer: Buffer) => ({ name: '../../IMG_1.jpg', mimeType: 'image/jpeg', buffer });

/** A photo of so much detail that it is sent in several parts. */
export async function largePhoto(seed: number): Promise<Buffer> {
  const { next } = seededRandom(seed);
  const raw = Buffer.from(Uint8Array.from({ length: 500 * 375 * 3 }, () => next() * 256));
  return sharp(raw, { raw: { width: 500, height: 375, channels: 3 } })
    .resize(1_600, 1_200, { kernel: 'nearest' })
    .jpeg({ quality: 90 })
    .toBuffer();
}
