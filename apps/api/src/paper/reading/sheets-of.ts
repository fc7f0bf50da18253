import type { ReadPage } from './read-page.js';

/** What arrived of one sheet. */
export interface ReadSheet {
  readonly sheet: string;
  /** `twice`: a page came again with the same marks; `conflict`: with others, so that a person has to look. */
  readonly state: 'complete' | 'partial' | 'twice' | 'conflict';
  readonly missing: readonly number[];
}

/** The sheets that pages belong to, in the order of their first pages. */
export function sheetsOf(pages: readonly ReadPage[]): ReadSheet[] {
  const sheets = new Map<string, ReadPage[]>();
  for (const page of pages)
    if (page.state === 'read' && page.sheet !== null) sheets.set(page.sheet, [...(sheets.get(page.sheet) ?? []), page]);
  return [...sheets].map(([sheet, own]) => ({ sheet, ...stateOf(own) }));
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
