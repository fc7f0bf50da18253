import type { Page } from 'playwright-core';
import type { FaultyLine } from '../support/faulty-line.ts';
import { ShopperPhone } from '../support/shopper-phone.ts';

/** A phone over a faulty line that is killed now and then: finds back to where it was, and counts what befell it. */
export class ChaosPhone extends ShopperPhone {
  crashes = 0;
  closedTabs = 0;
  /** What was shown as typed and is not on the phone's disk. */
  shownNotKept = 0;
  /** What the app reported as its own fault. */
  readonly faults = new Set<string>();
  readonly line: FaultyLine;

  constructor(line: FaultyLine) {
    super();
    this.line = line;
  }

  override async start(): Promise<Page> {
    return this.#watch(await super.start());
  }

  async open(path: string): Promise<Page> {
    await this.page.goto(`${this.line.url}/shop${path}`, { waitUntil: 'commit' });
    await this.page.locator('main').waitFor({ timeout: 15_000 });
    return this.page;
  }

  /** Does something in a section of the visit; once more after whatever went wrong with the page in between. */
  async inSection(key: string, section: 1 | 2, act: (page: Page) => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries += 1)
      try {
        await this.toSection(key, section);
        return await act(this.page);
      } catch (error) {
        if (tries > 4) throw error;
        await this.open(`/visit/${key}`);
      }
  }

  async toSection(key: string, section: 1 | 2): Promise<void> {
    let { page } = this;
    if (!page.url().endsWith(`/visit/${key}`)) page = await this.open(`/visit/${key}`);
    const shown = page.getByText(`Section ${section} of 2`);
    if (await shown.isVisible()) return;
    await page.getByText(/Section \d of 2/).waitFor({ timeout: 10_000 });
    if (!(await shown.isVisible())) await page.getByRole('button', { name: section === 1 ? 'Back' : 'Next' }).click();
    await shown.waitFor({ timeout: 10_000 });
  }

  /** Closes the tab it is at; where there is another, that one goes on. */
  async loseTab(): Promise<void> {
    this.closedTabs += 1;
    const [other] = this.context.pages().filter((each) => each !== this.page);
    if (other === undefined) await this.closeTab();
    else {
      await this.page.close();
      this.page = other;
    }
    this.#watch(this.page);
  }

  async crashAndStart(offline: boolean): Promise<void> {
    this.crashes += 1;
    await this.crash();
    await this.start();
    await this.context.setOffline(offline);
  }

  /** What can be seen where something went wrong: the screen, which builds of the app are kept, what went over the line. */
  async account(): Promise<string> {
    const { page } = this;
    const shown = page.locator('body').innerText({ timeout: 2_000 });
    const kept = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/shop/');
      const files = async (name: string) => `${name}: ${(await (await caches.open(name)).keys()).length} files`;
      return [
        ...(await Promise.all((await caches.keys()).map(files))),
        `active ${registration?.active?.state}, waiting ${registration?.waiting?.state}`,
        `installing ${registration?.installing?.state}, at work ${navigator.serviceWorker.controller?.state}`,
        JSON.stringify(await navigator.locks.query()),
      ].join('; ');
    });
    const [words, builds] = await Promise.all([shown, kept].map((each) => each.catch(String)));
    return `The phone shows: ${words}\nIt keeps: ${builds}\nLast over the line:\n${this.line.lately.join('\n')}`;
  }

  #watch(page: Page): Page {
    page.on('pageerror', (error) => this.faults.add(String(error)));
    return page;
  }
}
