import type { Page } from 'playwright-core';

/** Where the focus of the keyboard is, in a word. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: on } = document;
    return on === null || on === document.body ? 'nowhere' : `${on.tagName.toLowerCase()} ${on.id || on.className}`;
  });
}

/**
 * Goes through a screen by the Tab key from its top: what can't be reached, is reached without being seen, or out of sight. Of the
 * circles of one question one is reached, the others by the arrows.
 */
export async function unreachableByTab(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(() => {
    const groups = new Set<string>();
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
      (element) => {
        if (element.matches(':disabled') || !element.checkVisibility()) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        if (groups.has(element.name)) return false;
        return groups.add(element.name);
      },
    );
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return all.map(
      (element, index) =>
        (element.dataset['walk'] =
          element instanceof HTMLInputElement && element.type === 'radio' ? element.name : String(index)),
    );
  });
  const reached = new Set<string>();
  const faults: string[] = [];
  for (let step = 0; step < wanted.length * 3 + 3 && reached.size < wanted.length; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(look);
    if (at === null) continue;
    if (wanted.includes(at.name)) reached.add(at.name);
    faults.push(...at.faults);
  }
  const missed = wanted.filter((name) => !reached.has(name));
  const named = await page.evaluate(
    (names) => names.map((name) => document.querySelector(`[data-walk="${name}"]`)?.outerHTML.slice(0, 80) ?? name),
    missed,
  );
  await page.evaluate(() =>
    document.querySelectorAll('[data-walk]').forEach((each) => each.removeAttribute('data-walk')),
  );
  return [...new Set(faults), ...named.map((name) => `not reached: ${name}`)];
}

/** In the page: which control has the focus, and whether that can be seen. */
function look(): { name: string; faults: string[] } | null {
  const on = document.activeElement;
  if (!(on instanceof HTMLElement) || on === document.body) return null;
  const name = on instanceof HTMLInputElement && on.type === 'radio' ? on.name : (on.dataset['walk'] ?? '');
  const marked = [on, on.nextElementSibling, on.closest('label')].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = (on.closest('label.choice, label.file') ?? on).getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1)];
  const top = document.elementFromPoint(x, y);
  const isSeen =
    box.bottom > 0 &&
    box.top < innerHeight &&
    (on.contains(top) || (top?.contains(on) ?? false) || on.closest('label') === top?.closest('label'));
  const faults = [
    ...(marked ? [] : [`focus not to be seen: ${on.outerHTML.slice(0, 80)}`]),
    ...(isSeen ? [] : [`focus out of sight, under ${top?.outerHTML.slice(0, 40)}: ${on.outerHTML.slice(0, 80)}`]),
  ];
  return { name, faults };
}
