import type { Area, Sheet, SheetBox, SheetPage, SheetPart } from '#surveys';

/** What stands on a page and must not touch another: its ink, in millimetres. */
interface Ink extends Area {
  readonly what: string;
  readonly kind: SheetPart['kind'] | 'corner' | 'code' | 'number';
}

const ALMOST = 1e-6;
const POINT = 25.4 / 72;
/** Around punch holes (12 mm from the edge, 8 mm wide) and a staple. */
const HOLES = 17;
const STAPLE = 25;
const MARGIN = 14;

/** All that a sheet breaks of the rules of its layout, in words; an empty list is a sheet as it should be. */
export function layoutFaults(sheet: Sheet): string[] {
  return [
    ...sheet.pages.flatMap((page, index) => pageFaults(page, sheet).map((fault) => `page ${index + 1}: ${fault}`)),
    ...apartFaults(sheet),
    ...twice(sheet),
  ];
}

function pageFaults(page: SheetPage, sheet: Sheet): string[] {
  const ink = inkOf(page);
  const boxes = page.parts.filter((part) => part.kind === 'box');
  return [
    ...ink.flatMap((each) => placeFaults(each, sheet)),
    ...boxes.flatMap((box) => boxFaults(box, ink)),
    ...middleFaults(boxes),
    ...ink.flatMap((one, index) =>
      ink.slice(index + 1).flatMap((other) => (touches(one, other) ? [`${one.what} overlaps ${other.what}`] : [])),
    ),
    ...page.parts.flatMap((part) =>
      part.kind === 'text' && part.size < 11 * POINT - ALMOST ? [`'${part.text}' is smaller than 11 pt`] : [],
    ),
  ];
}

function inkOf(page: SheetPage): Ink[] {
  const { corners, codes, number } = page;
  // A code needs four modules of white around it.
  const quiet = (area: Area, by: number): Area => grown(area, by, by);
  return [
    ...page.parts.map((part): Ink => ({ ...areaOf(part), what: nameOf(part), kind: part.kind })),
    ...corners.map((area): Ink => ({ ...area, what: 'a corner', kind: 'corner' })),
    ...codes.map((area): Ink => ({ ...quiet(area, (4 * area.width) / 25), what: 'a code', kind: 'code' })),
    { ...areaOfLine({ ...number, width: 20 * number.size * 0.6 }), what: 'the number', kind: 'number' },
  ];
}

function areaOf(part: SheetPart): Area {
  if (part.kind === 'text') return areaOfLine(part);
  return part.kind === 'rule' ? { ...part, height: 0 } : part;
}

/** From the top of a capital with a mark above it to the end of a hook below the line. */
function areaOfLine({ x, y, width, size }: { x: number; y: number; width: number; size: number }): Area {
  return { x, y: y - 0.95 * size, width, height: 1.24 * size };
}

function nameOf(part: SheetPart): string {
  if (part.kind === 'text') return `'${part.text}'`;
  return part.kind === 'box' || part.kind === 'field' ? `${part.kind} ${part.id}` : `a ${part.kind}`;
}

/** Text may stand where reading needs nothing, but on the paper, and never at the staple. */
function placeFaults(ink: Ink, { width, height }: Sheet): string[] {
  const isRead = ['box', 'field', 'corner', 'code'].includes(ink.kind);
  const margin = ink.kind === 'code' ? MARGIN - (4 * 18) / 25 : MARGIN;
  const right = ink.x + ink.width;
  const bottom = ink.y + ink.height;
  const isIn =
    ink.x >= margin - ALMOST &&
    ink.y >= margin - ALMOST &&
    right <= width - margin + ALMOST &&
    bottom <= height - margin + ALMOST;
  return [
    ...(isIn ? [] : [`${ink.what} reaches into the margin`]),
    ...(isRead && ink.x < HOLES ? [`${ink.what} stands where holes are punched`] : []),
    ...(ink.x < STAPLE && ink.y < STAPLE ? [`${ink.what} stands at the staple`] : []),
  ];
}

function boxFaults(box: SheetBox, ink: readonly Ink[]): string[] {
  const fair = box.width >= 4.5 && box.width <= 5 && box.height === box.width;
  const white = grown(box, 2, 2);
  const left = { ...box, x: box.x - 6, width: 6 };
  const others = ink.filter(({ what }) => what !== nameOf(box));
  return [
    ...(fair ? [] : [`box ${box.id} is no square of 4.5 to 5 mm`]),
    ...others.filter((each) => meets(white, each)).map(({ what }) => `${what} is within 2 mm of box ${box.id}`),
    ...others
      .filter((each) => each.kind !== 'box' && meets(left, each))
      .map(({ what }) => `${what} is within 6 mm left of box ${box.id}`),
  ];
}

function middleFaults(boxes: readonly SheetBox[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => Math.abs(one.x - other.x) < 9 && Math.abs(one.y - other.y) < 7.5)
      .map((other) => `box ${one.id} is too near to box ${other.id}`),
  );
}

/** Answers that fill less than this are on one page with their question, whatever its length; higher ones may fit no page. */
const TOGETHER = 100;

/** Answers of one question on two pages. */
function apartFaults(sheet: Sheet): string[] {
  const heights = new Map<string, number[]>();
  for (const page of sheet.pages) {
    const boxes = Object.groupBy(
      page.parts.filter((part) => part.kind === 'box'),
      ({ question }) => question,
    );
    for (const [question, ofIt = []] of Object.entries(boxes)) {
      const tops = ofIt.map(({ y }) => y);
      heights.set(question, [...(heights.get(question) ?? []), Math.max(...tops) - Math.min(...tops)]);
    }
  }
  return [...heights]
    .filter(([, on]) => on.length > 1 && on.reduce((sum, height) => sum + height, 0) < TOGETHER)
    .map(([question]) => `the answers to ${question} are on two pages`);
}

function twice(sheet: Sheet): string[] {
  const ids = sheet.pages.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'box' || part.kind === 'field' ? part.id : [])),
  );
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} is there twice`);
}

function touches(one: Ink, other: Ink): boolean {
  // A decimal mark stands between the cells of its field.
  const isMark = [one, other].some(({ what }) => what === "','" || what === "'.'");
  return !(isMark && [one.kind, other.kind].includes('field')) && meets(one, other);
}

function meets(one: Area, other: Area): boolean {
  return (
    one.x + one.width > other.x + ALMOST &&
    other.x + other.width > one.x + ALMOST &&
    one.y + one.height > other.y + ALMOST &&
    other.y + other.height > one.y + ALMOST
  );
}

function grown({ x, y, width, height }: Area, across: number, down: number): Area {
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}
