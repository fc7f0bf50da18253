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

/**
 * The shift at a place by its nearest neighbours, the nearer the more: what paper does where it is bent, or fed unevenly. A
 * sheet of paper is smooth, so nothing far away is needed.
 */
export function shiftAt(known: readonly Shift[], x: number, y: number): [number, number] {
  const near: { shift: Shift; distance: number }[] = [];
  for (const shift of known) {
    const distance = Math.hypot(shift.x - x, shift.y - y);
    const last = near.at(-1);
    if (near.length === NEIGHBOURS && last !== undefined && last.distance <= distance) continue;
    let at = near.length;
    while (at > 0 && (near[at - 1]?.distance ?? 0) > distance) at -= 1;
    near.splice(at, 0, { shift, distance });
    if (near.length > NEIGHBOURS) near.pop();
  }
  let [sum, dx, dy] = [0, 0, 0];
  for (const { shift, distance } of near) {
    const weight = 1 / (distance * distance + SOFT * SOFT);
    sum += weight;
    dx += weight * shift.dx;
    dy += weight * shift.dy;
  }
  return sum === 0 ? [0, 0] : [dx / sum, dy / sum];
}
