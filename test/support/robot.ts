import type { BrowserContext } from 'playwright-core';

/**
 * A mail scanner: opens links in a real browser with scripts on, looks at what it gets, opens the links on it too, and presses
 * nothing. Gives how many pages it opened.
 */
export async function scan(
  context: BrowserContext,
  links: readonly string[],
  { tabs = 4, depth = 1 } = {},
): Promise<number> {
  const waiting = links.map((link) => ({ link, depth }));
  const opened = new Set<string>();
  const work = async () => {
    const page = await context.newPage();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (opened.has(next.link)) continue;
      opened.add(next.link);
      await page.goto(next.link, { waitUntil: 'load' });
      opened.add(page.url());
      if (next.depth === 0) continue;
      const behind = await page.evaluate(() =>
        [...document.querySelectorAll('a[href], form[action]')].map(
          (each) => (each as HTMLAnchorElement).href || (each as HTMLFormElement).action,
        ),
      );
      const origin = new URL(page.url()).origin;
      waiting.push(
        ...behind.filter((link) => link.startsWith(origin)).map((link) => ({ link, depth: next.depth - 1 })),
      );
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return opened.size;
}

/** Every link of a mail: in its html, its text and its headers. */
export function linksOf(mail: { html?: string | undefined; text?: string | undefined }, raw: string): string[] {
  const html = [...(mail.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
  const text = (mail.text ?? '').match(/https?:\/\/\S+/g) ?? [];
  const headers = [...raw.replaceAll(/\r\n\s+/g, ' ').matchAll(/^List-Unsubscribe: <([^>]+)>/gm)].map(
    ([, link = '']) => link,
  );
  return [...new Set([...html, ...text, ...headers])];
}
