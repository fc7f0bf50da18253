import type { Page } from 'playwright-core';

/** Goes to an address of the app as its own links do, without loading the app anew. */
export async function goInApp(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new Event('candour-moved'));
  }, address);
}

export async function sizeText(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
}

/**
 * What a person with large text on a narrow phone can't see or press: what reaches beyond the edge, is cut off, stands outside of its
 * own button, or lies under something else even when it is scrolled to.
 */
export function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40) ?? ''}”`;
    const isShown = (element: HTMLElement) =>
      element.checkVisibility() &&
      element.offsetParent !== null &&
      !element.closest('.unseen, .skip') &&
      getComputedStyle(element).opacity !== '0';
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => isShown(element) || element.matches('.tabs, .tabs *'),
    );
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > wide) faults.push('the page scrolls sideways');
    for (const element of all) {
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      if (width > 1 && (right > wide + 1 || left < -1)) faults.push(`beyond the edge: ${named(element)}`);
      const cuts = overflowX !== 'visible' || overflowY !== 'visible' || textOverflow === 'ellipsis';
      if (cuts && !element.matches('progress, input, select, textarea, img'))
        if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
          faults.push(`cut off: ${named(element)}`);
    }
    const controls = all.filter((element) =>
      element.matches(
        'a[href], button, select, textarea, summary, label.choice, label.file, input:not([type=radio], [type=checkbox], [type=file])',
      ),
    );
    for (const control of controls) {
      const words = document.createRange();
      words.selectNodeContents(control);
      const [own, text] = [control.getBoundingClientRect(), words.getBoundingClientRect()];
      if (text.width > 0 && (text.left < own.left - 1 || text.right > own.right + 1 || text.bottom > own.bottom + 1))
        faults.push(`words outside of it: ${named(control)}`);
      control.scrollIntoView({ block: 'center' });
      const { x, y, height } = control.getBoundingClientRect();
      const middle = Math.min(Math.max(y + height / 2, 1), innerHeight - 1);
      const on = document.elementFromPoint(Math.max(x, 0) + Math.min(control.offsetWidth, wide) / 2, middle);
      if (on === null || !(control.contains(on) || on.contains(control)))
        faults.push(`under ${on && named(on)}: ${named(control)}`);
    }
    scrollTo(0, 0);
    return faults;
  });
}
