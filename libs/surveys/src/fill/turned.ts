import { isSaid } from '../answers/answer.js';
import { isAsked } from '../definition/question.js';
import { shownIn, shownPages, type Fill } from './fill.js';
import { findingsOf } from './findings-of.js';

/** Where a page is turned to: the page before or after among those shown, or a page by its key. */
export type Direction = 'next' | 'back' | { readonly page: string };

/** The fill after turning the page; see `advance` for when it stays where it is. */
export function turned(fill: Fill, to: Direction, seen?: readonly string[]): Fill {
  const pages = shownPages(fill).map(({ key }) => key);
  const here = openPageIndex(fill);
  if (to === 'back') return { ...fill, page: pages[Math.max(here - 1, 0)] ?? fill.page };

  if (to !== 'next') {
    const target = pages.indexOf(to.page);
    return target < 0 ? fill : jumped(fill, pages, target);
  }
  const page = pages[here] ?? fill.page;
  if (findingsOf(fill, page).length > 0) return stoppedAt(fill, page);

  if (seen !== undefined && bringsUpMore(fill, page, seen)) return { ...fill, page };

  const next = pages[here + 1];
  return next === undefined ? handedIn(fill, pages) : { ...fill, page: next };
}

/** The place of the open page among those shown. If routing has taken it away: the nearest one before it. */
export function openPageIndex(fill: Fill): number {
  const order = fill.definition.blocks.map(({ key }) => key);
  const place = order.indexOf(fill.page);
  return Math.max(
    shownPages(fill).findLastIndex(({ key }) => order.indexOf(key) <= place),
    0,
  );
}

function jumped(fill: Fill, pages: readonly string[], target: number): Fill {
  const unfinished = pages.slice(0, target).find((page) => findingsOf(fill, page).length > 0);
  const forward = target > openPageIndex(fill);
  return forward && unfinished !== undefined
    ? stoppedAt(fill, unfinished)
    : { ...fill, page: pages[target] ?? fill.page };
}

function handedIn(fill: Fill, pages: readonly string[]): Fill {
  const unfinished = pages.find((page) => findingsOf(fill, page).length > 0);
  return unfinished === undefined ? { ...fill, finished: true } : stoppedAt(fill, unfinished);
}

function stoppedAt(fill: Fill, page: string): Fill {
  return { ...fill, page, attempted: new Set(fill.attempted).add(page) };
}

/** Whether the page now shows a question that was not on it when it was sent, and that is still open. */
function bringsUpMore(fill: Fill, page: string, seen: readonly string[]): boolean {
  const shown = shownIn(fill);
  const blocks = shownPages(fill).find(({ key }) => key === page)?.blocks ?? [];
  return blocks
    .flatMap(({ questions }) => questions)
    .filter(isAsked)
    .some(({ key }) => shown.has(key) && !seen.includes(key) && !isSaid(fill.answers.get(key)));
}
