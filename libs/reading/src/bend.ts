/** How far something lies from where a plane has it, in millimetres of the page. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Told by a level line, which says nothing of how far it lies across. */
  readonly isLevel?: boolean;
}

/** So many neighbours say how the paper lies at a place. */
const NEIGHBOURS = 8;
/** Neighbours within these millimetres count nearly alike. */
const SOFT = 5;

/** The neighbours of a place, the nearest first. */
export function nearest(known: readonly Shift[], x: number, y: number): readonly Shift[] {
  const near: Shift[] = [];
  const distances: number[] = [];
  for (const shift of known) {
    const distance = (shift.x - x) ** 2 + (shift.y - y) ** 2;
    if (near.length === NEIGHBOURS && (distances[NEIGHBOURS - 1] ?? 0) <= distance) continue;
    let at = Math.min(near.length, NEIGHBOURS - 1);
    for (; at > 0 && (distances[at - 1] ?? 0) > distance; at -= 1) {
      distances[at] = distances[at - 1] ?? 0;
      near[at] = near[at - 1] ?? shift;
    }
    distances[at] = distance;
    near[at] = shift;
  }
  return near;
}

/**
 * The shift at a place by its nearest neighbours, the nearer the more: what paper does where it is bent, or fed unevenly. A
 * sheet of paper is smooth, so nothing far away is needed.
 */
export function shiftAt(known: readonly Shift[], x: number, y: number): [number, number] {
  return acrossAndDown(known, (shifts, of) => meanAt(nearest(shifts, x, y), x, y, of));
}

/** Slopes are believed where neighbours are farther apart than this, in millimetres, and than this share of the way to the nearest of them. */
const STEADY = 2;
const STEADY_SHARE = 0.25;

/**
 * The shift at a place by the way it goes on from its nearest neighbours: a plane through them, the flatter the less they say
 * of its slopes. Rollers that slip stretch the paper by rows, so that the next row lies elsewhere than the last.
 */
export function trendAt(known: readonly Shift[], x: number, y: number): [number, number] {
  return acrossAndDown(known, (shifts, of) => goneOn(nearest(shifts, x, y), x, y, of));
}

type Value = (shift: Shift) => number;

function acrossAndDown(known: readonly Shift[], at: (known: readonly Shift[], of: Value) => number): [number, number] {
  const upright = known.some(({ isLevel }) => isLevel === true)
    ? known.filter(({ isLevel }) => isLevel !== true)
    : known;
  return [at(upright, ({ dx }) => dx), at(known, ({ dy }) => dy)];
}

function weightAt(shift: Shift, x: number, y: number): number {
  return 1 / ((shift.x - x) ** 2 + (shift.y - y) ** 2 + SOFT * SOFT);
}

function meanAt(near: readonly Shift[], x: number, y: number, of: Value): number {
  let [sum, mean] = [0, 0];
  for (const shift of near) {
    const weight = weightAt(shift, x, y);
    sum += weight;
    mean += weight * of(shift);
  }
  return sum === 0 ? 0 : mean / sum;
}

/** The plane of least squares, its slopes flattened, at a place. */
function goneOn(near: readonly Shift[], x: number, y: number, of: Value): number {
  const [closest] = near;
  if (closest === undefined) return 0;
  const middleX = meanAt(near, x, y, (shift) => shift.x);
  const middleY = meanAt(near, x, y, (shift) => shift.y);
  const steady = STEADY ** 2 + (STEADY_SHARE * Math.hypot(closest.x - x, closest.y - y)) ** 2;
  let [xx, xy, yy, along, down] = [0, 0, 0, 0, 0];
  for (const shift of near) {
    const weight = weightAt(shift, x, y);
    const [a, b] = [shift.x - middleX, shift.y - middleY];
    xx += weight * (a * a + steady);
    xy += weight * a * b;
    yy += weight * (b * b + steady);
    along += weight * a * of(shift);
    down += weight * b * of(shift);
  }
  const across = (yy * along - xy * down) * (x - middleX);
  const below = (xx * down - xy * along) * (y - middleY);
  return meanAt(near, x, y, of) + (across + below) / (xx * yy - xy * xy);
}
