import type { Area, PageLayout } from '#reading';

/** Above and below what belongs to a question, in millimetres. */
const margin = 2;

/**
 * Where a question stands on its page, with its words: from what is marked or written before it to below its own boxes and
 * fields, over the whole width between the margins.
 */
export function questionArea({ boxes, fields, corners, height, width }: PageLayout, reference: string): Area {
  const parts = [...boxes, ...fields];
  const own = parts.filter(({ id, question }) => question === reference || id === reference);
  const top = Math.min(...own.map(({ y }) => y));
  const bottom = Math.max(...own.map((part) => part.y + part.height));
  const before = parts
    .filter((part) => !own.includes(part) && part.y + part.height <= top)
    .map((part) => part.y + part.height);
  const head = Math.max(0, ...corners.filter(({ y }) => y < height / 3).map((corner) => corner.y));
  const from = Math.max(head, ...before) + (before.length > 0 ? margin : 0);
  const left = 10;
  return { x: left, y: from, width: width - 2 * left, height: Math.min(height, bottom + 2 * margin) - from };
}
