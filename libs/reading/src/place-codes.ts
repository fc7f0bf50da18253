import type { PlacedCode } from './find-anchors.js';
import type { FoundCode, GreyImage, Point } from './grey-image.js';
import type { Area, PageLayout } from './page-layout.js';

/** How much the way from one code to the other may differ from what was printed, as a share: pages are bent and seen askew. */
const MOST_OFF = 0.3;

/**
 * Which of the page's two codes each of those found is; several ways where one code alone leaves it open, the likelier first.
 * None where they lie as on no single page: two sheets in one picture, or taped together.
 */
export function placeCodes(
  codes: readonly FoundCode[],
  layout: PageLayout,
  image: GreyImage,
): readonly (readonly PlacedCode[])[] {
  const [first, second, ...more] = codes;
  if (first === undefined || more.length > 0) return [];
  if (second !== undefined) {
    const ways = [placed([first, second]), placed([second, first])];
    return ways.filter((way) => lieAsPrinted(way, layout));
  }
  // From the code at the top right the middle of the page lies to the left and below.
  const [right, down] = ownWay(first, { x: image.width / 2, y: image.height / 2 });
  const likely = right - down < 0 ? 0 : 1;
  return [[{ place: likely, code: first }], [{ place: likely === 0 ? 1 : 0, code: first }]];
}

function placed([above, below]: [FoundCode, FoundCode]): readonly PlacedCode[] {
  return [
    { place: 0, code: above },
    { place: 1, code: below },
  ];
}

function lieAsPrinted([above, below]: readonly PlacedCode[], { codes }: PageLayout): boolean {
  if (above === undefined || below === undefined) return false;
  const [from, to] = [middleOf(codes[0]), middleOf(codes[1])];
  const printed = [(to.x - from.x) / codes[0].width, (to.y - from.y) / codes[0].width] as const;
  const length = Math.hypot(...printed);
  const there = ownWay(above.code, centre(below.code));
  const back = ownWay(below.code, centre(above.code));
  const off = (way: readonly [number, number], sign: number): number =>
    Math.hypot(way[0] - sign * printed[0], way[1] - sign * printed[1]) / length;
  return off(there, 1) < MOST_OFF && off(back, -1) < MOST_OFF;
}

/** From the middle of a code to a point, in widths of the code along its own top and left edges. */
function ownWay(code: FoundCode, to: Point): [number, number] {
  const { corners } = code;
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  const { x, y } = centre(code);
  const across = [
    (topRight.x + bottomRight.x - topLeft.x - bottomLeft.x) / 2,
    (topRight.y + bottomRight.y - topLeft.y - bottomLeft.y) / 2,
  ] as const;
  const down = [
    (bottomLeft.x + bottomRight.x - topLeft.x - topRight.x) / 2,
    (bottomLeft.y + bottomRight.y - topLeft.y - topRight.y) / 2,
  ] as const;
  const area = across[0] * down[1] - across[1] * down[0];
  const [dx, dy] = [to.x - x, to.y - y];
  return [(dx * down[1] - dy * down[0]) / area, (dy * across[0] - dx * across[1]) / area];
}

function centre({ corners }: FoundCode): Point {
  return {
    x: corners.reduce((sum, { x }) => sum + x, 0) / 4,
    y: corners.reduce((sum, { y }) => sum + y, 0) / 4,
  };
}

function middleOf({ x, y, width, height }: Area): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
