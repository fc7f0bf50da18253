import { shownPages, type Fill } from './fill.js';
import { openPageIndex } from './turned.js';

/** How far the respondent has come, 0 to 1: the pages left behind among those shown now; 1 when handed in. */
export function progressOf(fill: Fill): number {
  const count = shownPages(fill).length;
  return fill.finished ? 1 : count === 0 ? 0 : openPageIndex(fill) / count;
}
