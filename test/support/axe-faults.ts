import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeWindow {
  axe: {
    run: (
      context: Document,
      options: object,
    ) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
  };
}

/** What axe finds on a page, and whether it scrolls sideways. The page's policy must let the test add a script. */
export async function axeFaults(page: Page): Promise<string[]> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async () => {
    const found = await (window as unknown as AxeWindow).axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id} at ${nodes
          .map(({ target }) => String(target))
          .slice(0, 3)
          .join(', ')}`,
    );
  });
  return [...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []), ...violations];
}
