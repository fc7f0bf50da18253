/** How far something lies from where a plane has it, in millimetres of the page. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
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
  let [sum, dx, dy] = [0, 0, 0];
  for (const shift of nearest(known, x, y)) {
    const weight = 1 / ((shift.x - x) ** 2 + (shift.y - y) ** 2 + SOFT * SOFT);
    sum += weight;
    dx += weight * shift.dx;
    dy += weight * shift.dy;
  }
  return sum === 0 ? [0, 0] : [dx / sum, dy / sum];
}
