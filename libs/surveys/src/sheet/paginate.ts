import { heightOf, movedDown, type Band, type BandGroup } from './band.js';
import type { SheetPart } from './sheet.js';

/** Where the bands of a page begin and end, in millimetres from its top. */
export interface PageRoom {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The groups on pages: each whole on one where it fits one; one that is higher than a page, or may split, goes on on the
 * next, between two bands that need not stay together, with its head printed again. A band alone is never cut.
 */
export function paginate(groups: readonly BandGroup[], roomOf: (page: number) => PageRoom): SheetPart[][] {
  const pages: SheetPart[][] = [[]];
  let y = roomOf(0).top;
  const left = (): number => roomOf(pages.length - 1).bottom - y;
  const place = (bands: readonly Band[]): void => {
    for (const band of bands) {
      pages.at(-1)?.push(...movedDown(band.parts, y));
      y += band.height;
    }
  };
  const turn = (): void => {
    pages.push([]);
    y = roomOf(pages.length - 1).top;
  };
  const isEmpty = (): boolean => y === roomOf(pages.length - 1).top;

  for (const group of groups) {
    let rest = group.bands;
    while (rest.length > 0) {
      if (heightOf(withoutEnd(rest)) <= left()) {
        place(rest);
        break;
      }
      const next = roomOf(pages.length);
      const fitsNext = heightOf(withoutEnd(rest)) <= next.bottom - next.top;
      const count = fitsNext && !group.splits ? 0 : breakAfter(rest, left(), isEmpty());
      place(rest.slice(0, count));
      const begun = count > 0;
      rest = rest.slice(count);
      turn();
      if (begun && heightOf(group.again) < (next.bottom - next.top) / 2) place(group.again);
    }
  }
  return pages;
}

/** White at the end of a group needs no room. */
function withoutEnd(bands: readonly Band[]): readonly Band[] {
  return bands.at(-1)?.parts.length === 0 ? bands.slice(0, -1) : bands;
}

/** How many bands come before the break: the last place within the room that is allowed; on an empty page at least one. */
function breakAfter(bands: readonly Band[], room: number, isEmpty: boolean): number {
  let height = 0;
  let allowed = 0;
  let fitting = 0;
  for (const [index, band] of bands.entries()) {
    height += band.height;
    if (height > room) break;
    fitting = index + 1;
    if (!band.keeps) allowed = fitting;
  }
  if (allowed > 0 || !isEmpty) return allowed;
  return Math.max(fitting, 1);
}
