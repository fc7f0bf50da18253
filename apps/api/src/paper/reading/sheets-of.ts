import type { ReadPage } from './read-page.js';

/** What arrived of one sheet. */
export interface ReadSheet {
  readonly sheet: string;
  /** Of a leaf that is copied by whoever hands it out, which of its copies, from 1. */
  readonly copy?: number;
  /** `twice`: a page came again with the same marks; `conflict`: with others, so that a person has to look. */
  readonly state: 'complete' | 'partial' | 'twice' | 'conflict';
  readonly missing: readonly number[];
}

/** The sheets that pages belong to, in the order of their first pages. `copies`: which copy each page is of, where a leaf was copied. */
export function sheetsOf(pages: readonly ReadPage[], copies: readonly (number | null)[] = []): ReadSheet[] {
  const sheets = new Map<string, { sheet: string; copy?: number; own: ReadPage[] }>();
  for (const [index, page] of pages.entries()) {
    if (page.state !== 'read' || page.sheet === null) continue;
    const copy = copies[index] ?? null;
    const key = `${page.sheet} ${copy ?? ''}`;
    const known = sheets.get(key) ?? { sheet: page.sheet, ...(copy === null ? {} : { copy }), own: [] };
    known.own.push(page);
    sheets.set(key, known);
  }
  return [...sheets.values()].map(({ own, ...sheet }) => ({ ...sheet, ...stateOf(own) }));
}

/**
 * Which copy of its leaf each page is, in the order in which they were scanned: every copy is a response of its own. The other
 * side of a copy lies next to it, but for blank pages between.
 */
export function copiesOf(pages: readonly ReadPage[]): (number | null)[] {
  const counts = new Map<string, number>();
  let last: { readonly sheet: string; readonly copy: number; readonly sides: Set<number> } | null = null;
  return pages.map(({ state, sheet, page }) => {
    if (state === 'blank') return null;
    if (state !== 'read' || sheet === null || page === null) {
      last = null;
      return null;
    }
    if (last === null || last.sheet !== sheet || last.sides.has(page)) {
      const copy = (counts.get(sheet) ?? 0) + 1;
      counts.set(sheet, copy);
      last = { sheet, copy, sides: new Set() };
    }
    last.sides.add(page);
    return last.copy;
  });
}

function stateOf(own: readonly ReadPage[]): Pick<ReadSheet, 'state' | 'missing'> {
  const first = new Map<number, ReadPage>();
  let [again, differ] = [false, false];
  for (const read of own) {
    const earlier = first.get(read.page ?? 0);
    if (earlier === undefined) first.set(read.page ?? 0, read);
    else {
      again = true;
      differ ||= !sameMarks(earlier, read);
    }
  }
  const count = own[0]?.pages ?? 0;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((page) => !first.has(page));
  if (differ) return { state: 'conflict', missing };
  if (missing.length > 0) return { state: 'partial', missing };
  return { state: again ? 'twice' : 'complete', missing };
}

/** Whether two readings of one page are of the same marks: what is clear on both must agree. */
export function sameMarks(one: ReadPage, other: ReadPage): boolean {
  const others = new Map(other.questions.map((question) => [question.question, question]));
  const isSame = one.questions.every(({ question, choice }) => {
    const again = others.get(question)?.choice ?? null;
    return choice === null || again === null || [...choice].sort().join() === [...again].sort().join();
  });
  const written = new Map(other.fields.map(({ id, written: is }) => [id, is]));
  return isSame && one.fields.every(({ id, written: is }) => written.get(id) === is);
}
