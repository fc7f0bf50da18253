import type { Page, Request } from 'playwright-core';

/** A page that is walked from screen to screen as its reader does: without loading all of it anew. */
export class ScreenWalk {
  readonly #asked = new Set<Request>();
  #count = 0;

  constructor(readonly page: Page) {
    page.on('request', (request) => {
      this.#count += 1;
      this.#asked.add(request);
    });
    page.on('requestfinished', (request) => this.#asked.delete(request));
    page.on('requestfailed', (request) => this.#asked.delete(request));
  }

  /** Loads an address as a link from a mail or a bookmark does. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.#drawn();
  }

  /** Goes to a path from within, as a link on the screen does. */
  async go(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    }, path);
    await this.#drawn();
  }

  /** All that was asked is answered and drawn, and nothing more is asked for it: looked at twice. */
  async rest(within = 30_000): Promise<void> {
    const end = Date.now() + within;
    for (let calm = 0; calm < 2;) {
      const before = this.#count;
      const isDrawn = await this.page.evaluate(drawTwice).catch(() => false);
      calm = isDrawn && this.#asked.size === 0 && this.#count === before ? calm + 1 : 0;
      if (Date.now() > end)
        throw new Error(
          `Still waits after ${within} ms for ${[...this.#asked].map((asked) => asked.url()).join(', ')}`,
        );
    }
  }

  async #drawn(): Promise<void> {
    await this.rest();
    await this.page.locator('h1').first().waitFor();
  }
}

/** Two frames later; where the page goes elsewhere meanwhile, it is not there to say so. */
function drawTwice(): Promise<boolean> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(true))));
  });
}
