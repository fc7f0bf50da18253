import type { Browser, Page } from 'playwright-core';
interface Screen {
  name: string;
  path: string;
  act?: (page: Page) => Promise<unknown>;
}
export function realScreens(
  browser: Browser,
  url: string,
  email: string,
  password: string,
): Promise<Screen[] & { storageState: object }>;
