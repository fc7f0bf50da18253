import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The machine's own Chromium or Chrome, whole: a shopper's phone with all that it keeps. */
export function browserPath(): string {
  const path =
    process.env['BROWSER'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((each) => existsSync(each));
  if (path === undefined)
    throw new Error('There is no browser. Run the tests with `npm test`, which finds or installs one.');
  return path;
}

/** Without its errands to the network. */
export const browserWords = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser for screens: Chromium's shell, where the machine has it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['BROWSER_SHELL'] ?? browserPath(), args: browserWords });
}

/** A phone held upright. */
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;
