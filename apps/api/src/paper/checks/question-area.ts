import type { Area, PageLayout } from '#reading';

/** Above and below what belongs to a question, in millimetres. */
const margin = 2;

/** Where a question stands on its page, one area below the other: of a later row of a matrix what stands above its columns, then the row. */
export function questionAreas(layout: PageLayout, reference: string): readonly [Area, ...Area[]] {
  const own = areaOf(layout, reference);
  const head = headOf(layout, reference, own);
  return head === null ? [own] : [head, own];
}

/** What stands above the columns of a matrix, with its words; null where a row has that itself, or is none. */
function headOf(layout: PageLayout, reference: string, own: Area): Area | null {
  const [matrix, row] = reference.split('.');
  const rows = layout.boxes.filter(({ question }) => question.startsWith(`${matrix}.`));
  const first = rows.toSorted((one, other) => one.y - other.y)[0];
  if (row === undefined || first === undefined || first.question === reference) return null;
  const ownTop = Math.min(...rows.filter(({ question }) => question === reference).map(({ y }) => y));
  if (labelsAbove(layout, rows, { from: own.y, to: ownTop }).length > 0) return null;
  const area = areaOf(layout, first.question);
  const labels = labelsAbove(layout, rows, { from: area.y, to: first.y });
  return labels.length === 0
    ? null
    : { ...area, height: Math.max(...labels.map(({ y, height }) => y + height)) - area.y };
}

/** What is printed above boxes in their columns, between two heights. */
function labelsAbove(
  { print }: PageLayout,
  boxes: readonly Area[],
  { from, to }: { readonly from: number; readonly to: number },
): Area[] {
  return print.filter(
    ({ x, y, width, height }) =>
      height > 0 && y >= from && y + height <= to && boxes.some((box) => box.x < x + width && x < box.x + box.width),
  );
}

/**
 * Where a question stands on its page, with its words: from what is marked or written before it to below its own boxes and
 * fields, over the whole width between the margins.
 */
function areaOf({ boxes, fields, corners, height, width }: PageLayout, reference: string): Area {
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
