import type { Page } from 'playwright-core';
import { patience } from './slowness.mjs';

/** Loads an address and waits until its screen is drawn: a quiet line alone may also mean a busy machine. */
export async function openDrawn(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await drawn(page);
}

export async function reloadDrawn(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'networkidle' });
  await drawn(page);
}

/** The screen has its heading, and nothing grey stands where something is still to come. */
async function drawn(page: Page): Promise<void> {
  const waiting = '.mantine-Skeleton-root, .mantine-Loader-root';
  const isDrawn = (grey: string) => document.querySelector('h1') !== null && document.querySelector(grey) === null;
  await page.waitForFunction(isDrawn, waiting, { timeout: patience(60_000) });
}
