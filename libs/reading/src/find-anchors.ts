import type { Darkness } from './darkness.js';
import type { FoundCode } from './grey-image.js';
import { fittedHomography, seenAt, type Homography, type Match } from './homography.js';
import type { Area, PageLayout } from './page-layout.js';

/** A code of the page that was found: 0 the one at the top right, 1 the one at the bottom left. */
export interface PlacedCode {
  readonly place: 0 | 1;
  readonly code: FoundCode;
}

/** What fixes a page: its plane, and what that rests on. */
export interface Anchors {
  readonly plane: Homography;
  readonly matches: readonly Match[];
  /** How many of the four squares were found. */
  readonly squares: number;
}

/** A square counts as much as a code; all four corners of a code are one find. */
const SQUARE_WEIGHT = 2;
/** How dark a square must be against the white around it. */
const LEAST_CONTRAST = 0.25;
/** A side of it that is as dark as this share of it is no white. */
const MOST_BESIDE = 0.6;
/** How far from where it should be a square is looked for, in millimetres, and by how much more for each millimetre from what is known. */
const NEAR = 3;
const WIDENS = 0.05;
const FARTHEST = 14;
/** Where so many codes, which count two, and squares tell how the page lies, no square is farther away than its paper is bent. */
const SETTLED = 4;
const BENT = 6;
/** Squares farther than this from the plane of all, in millimetres, are none. */
const MOST_OFF = 4;

/**
 * Puts a page into millimetres by its codes and corner squares: codes first, then the squares one by one, the nearest to what
 * is known first. Null where that leaves it open how the page lies.
 */
export function findAnchors(dark: Darkness, layout: PageLayout, codes: readonly PlacedCode[]): Anchors | null {
  const matches: Match[] = codes.flatMap(({ place, code }) => codeMatches(layout.codes[place], code));
  let plane = fittedHomography(codes.length > 1 ? matches : steadied(matches));
  const open = [...layout.corners];
  const found: Match[] = [];
  while (plane !== null && open.length > 0) {
    const known = [...matches, ...found];
    open.sort((one, other) => distance(one, known) - distance(other, known));
    const square = open.shift();
    if (square === undefined) break;
    const farthest = found.length + 2 * codes.length < SETTLED ? FARTHEST : BENT;
    const match = findSquare(dark, square, plane, Math.min(farthest, NEAR + WIDENS * distance(square, known)));
    if (match === null) continue;
    found.push(match);
    const all = [...matches, ...found];
    plane = fittedHomography(codes.length > 1 || found.length > 2 ? all : steadied(all));
  }
  return plane === null ? null : settled([...matches, ...found], matches.length);
}

/** Without the one square that fits worst, where it does not fit. */
function settled(matches: readonly Match[], ofCodes: number): Anchors | null {
  let kept = [...matches];
  for (;;) {
    const plane = fittedHomography(ofCodes > 4 || kept.length - ofCodes > 2 ? kept : steadied(kept));
    if (plane === null) return null;
    const offs = kept.map((match, index) => (index < ofCodes ? 0 : offOf(match, plane)));
    const worst = Math.max(...offs);
    if (worst <= MOST_OFF) return { plane, matches: kept, squares: kept.length - ofCodes };
    kept = kept.filter((_, index) => offs[index] !== worst);
  }
}

function offOf({ x, y, px, py }: Match, plane: Homography): number {
  const [sx, sy] = seenAt(plane, x, y);
  const [ax, ay] = seenAt(plane, x + 1, y);
  return Math.hypot(px - sx, py - sy) / Math.hypot(ax - sx, ay - sy);
}

function codeMatches(area: Area, { corners }: FoundCode): Match[] {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  return [
    { x: area.x, y: area.y, px: topLeft.x, py: topLeft.y, weight: 0.5 },
    { x: right, y: area.y, px: topRight.x, py: topRight.y, weight: 0.5 },
    { x: right, y: bottom, px: bottomRight.x, py: bottomRight.y, weight: 0.5 },
    { x: area.x, y: bottom, px: bottomLeft.x, py: bottomLeft.y, weight: 0.5 },
  ];
}

/** One code alone says little about perspective: points far away are added where a plain similarity has them, counting little. */
function steadied(matches: readonly Match[]): Match[] {
  const mean = (of: (match: Match) => number): number =>
    matches.reduce((sum, match) => sum + of(match), 0) / matches.length;
  const [x, y, px, py] = [mean((m) => m.x), mean((m) => m.y), mean((m) => m.px), mean((m) => m.py)];
  let [cosine, sine, spread] = [0, 0, 0];
  for (const match of matches) {
    const [dx, dy, du, dv] = [match.x - x, match.y - y, match.px - px, match.py - py];
    cosine += dx * du + dy * dv;
    sine += dx * dv - dy * du;
    spread += dx * dx + dy * dy;
  }
  const [a, b] = [cosine / spread, sine / spread];
  const far = [-150, 150].flatMap((dx) =>
    [-150, 150].map((dy) => ({
      x: x + dx,
      y: y + dy,
      px: px + a * dx - b * dy,
      py: py + b * dx + a * dy,
      weight: 0.01,
    })),
  );
  return [...matches, ...far];
}

function distance({ x, y, width, height }: Area, known: readonly Match[]): number {
  return Math.min(...known.map((match) => Math.hypot(match.x - x - width / 2, match.y - y - height / 2)));
}

/** The place within reach where a square is dark and all around it white, then the middle of its ink. */
function findSquare(dark: Darkness, square: Area, plane: Homography, reach: number): Match | null {
  const [x, y] = [square.x + square.width / 2, square.y + square.height / 2];
  const [px, py] = seenAt(plane, x, y);
  const [rightX, rightY] = seenAt(plane, x + 1, y);
  const [downX, downY] = seenAt(plane, x, y + 1);
  const across = [rightX - px, rightY - py] as const;
  const down = [downX - px, downY - py] as const;
  const look = (dx: number, dy: number): number =>
    dark.coarseAt(px + dx * across[0] + dy * down[0], py + dx * across[1] + dy * down[1]);
  const half = square.width / 2;
  let best = { score: 0, dx: 0, dy: 0 };
  for (let dy = -reach; dy <= reach; dy += 0.5)
    for (let dx = -reach; dx <= reach; dx += 0.5) {
      // Nearer ones are preferred a little.
      const score = squareness(look, dx, dy, half) - 0.01 * Math.hypot(dx, dy);
      if (score > best.score) best = { score, dx, dy };
    }
  if (best.score < LEAST_CONTRAST) return null;
  const middle = middleOfInk(look, best.dx, best.dy, half);
  return {
    x,
    y,
    px: px + middle[0] * across[0] + middle[1] * down[0],
    py: py + middle[0] * across[1] + middle[1] * down[1],
    weight: SQUARE_WEIGHT,
  };
}

type Look = (dx: number, dy: number) => number;

function squareness(look: Look, dx: number, dy: number, half: number): number {
  const inside = half * 0.62;
  let darkest = look(dx, dy);
  for (const [x, y] of [
    [-inside, -inside],
    [inside, -inside],
    [-inside, inside],
    [inside, inside],
  ] as const)
    darkest = Math.min(darkest, look(dx + x, dy + y));
  if (darkest < LEAST_CONTRAST) return 0;
  const outside = half + 0.85;
  const sides = [0, 0, 0, 0];
  for (const along of [-0.7, 0, 0.7])
    for (const [side, [x, y]] of (
      [
        [along * half, -outside],
        [along * half, outside],
        [-outside, along * half],
        [outside, along * half],
      ] as const
    ).entries())
      sides[side] = (sides[side] ?? 0) + look(dx + x, dy + y) / 3;
  // Where a corner is torn off, what lies behind it is dark to one side and all the way on.
  if (Math.max(...sides) > darkest * MOST_BESIDE) return 0;
  return darkest - sides.reduce((sum, value) => sum + value, 0) / 4;
}

function middleOfInk(look: Look, dx: number, dy: number, half: number): [number, number] {
  let [x, y] = [dx, dy];
  for (let round = 0; round < 2; round += 1) {
    const reach = half + 0.8;
    let [sum, sumX, sumY] = [0, 0, 0];
    for (let v = -reach; v <= reach; v += 0.25)
      for (let u = -reach; u <= reach; u += 0.25) {
        const value = look(x + u, y + v);
        sum += value;
        sumX += value * u;
        sumY += value * v;
      }
    if (sum === 0) return [x, y];
    x += sumX / sum;
    y += sumY / sum;
  }
  return [x, y];
}
