import type { Area, PageLayout } from '#reading';
import type { Sheet, SheetPage, SheetPart } from '#surveys';

/** One page of a sheet as reading takes it. @throws {RangeError} for a page that the sheet does not have; pages count from 1. */
export function pageLayoutOf(sheet: Sheet, page: number): PageLayout {
  const found = sheet.pages[page - 1];
  if (found === undefined) throw new RangeError(`The sheet has no page ${page}.`);
  const { parts, corners, codes } = found;
  return {
    width: sheet.width,
    height: sheet.height,
    corners,
    codes,
    boxes: parts.filter((part) => part.kind === 'box'),
    fields: parts.filter((part) => part.kind === 'field'),
    print: printOn(found),
  };
}

/** Where all that is printed stands but for boxes, fields, squares and codes. */
export function printOn({ parts, number }: SheetPage): Area[] {
  const line = { x: number.x, y: number.y, width: 12 * number.size, size: number.size };
  return [...parts.flatMap(areaOf), lineArea(line)];
}

function areaOf(part: SheetPart): Area[] {
  switch (part.kind) {
    case 'text':
      return [lineArea(part)];
    case 'rule':
      return [{ x: part.x, y: part.y, width: part.width, height: 0 }];
    case 'example': {
      const { x, y, width, height } = part;
      return [{ x, y, width, height }];
    }
    default:
      return [];
  }
}

/** From the top of a capital with a mark above it to the end of a hook below the line. */
function lineArea({ x, y, width, size }: { x: number; y: number; width: number; size: number }): Area {
  return { x, y: y - 0.95 * size, width, height: 1.24 * size };
}
