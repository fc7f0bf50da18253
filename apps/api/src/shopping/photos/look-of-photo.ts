/** Points on a side of the grey picture that photos are compared by. */
export const side = 64;

/** A part of a picture, as shares of its sides. */
interface Cut {
  x: number;
  y: number;
  size: number;
}

/** The whole picture first, then what someone would leave by cutting off its edges. */
export const cuts: readonly Cut[] = [
  { x: 0, y: 0, size: 1 },
  ...[0.92, 0.85, 0.78, 0.7].flatMap((size) =>
    [0, 0.5, 1].flatMap((across) =>
      [0, 0.5, 1].map((down) => ({ x: across * (1 - size), y: down * (1 - size), size })),
    ),
  ),
];

/** Bits in which two looks of the same picture may differ: enough to be compared point by point. */
export const alikeBits = 18;
/** Correlation of the points from which two pictures are the same one; two photos of one place stay well below. */
const same = 0.95;

/** Points on a side in the closest comparison. */
const fine = 24;

/** How a picture looks, whole and in each cut: 64 bits that say where it grows lighter from left to right. */
export function looksOf(grey: Uint8Array): string[] {
  const sums = sumsOf(grey);
  return cuts.map((cut) => {
    const points = cutOut(sums, cut, 9, 8);
    let bits = '';
    for (let y = 0; y < 8; y += 1)
      for (let x = 0; x < 8; x += 1) bits += (points[y * 9 + x] ?? 0) < (points[y * 9 + x + 1] ?? 0) ? '1' : '0';
    return bits;
  });
}

/** In how many bits two looks differ. */
export function bitsApart(one: string, other: string): number {
  let count = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) count += 1;
  return count;
}

/**
 * Whether one picture is the other, or cut out of it: in the cut where they look most alike, their points correlate nearly
 * wholly. Light, size and compression do not matter.
 */
export function isSamePhoto(one: Uint8Array, other: Uint8Array): boolean {
  return isCutOf(one, other) || isCutOf(other, one);
}

function isCutOf(part: Uint8Array, whole: Uint8Array): boolean {
  const [look = ''] = looksOf(part);
  const nearest = looksOf(whole)
    .map((own, index) => ({ cut: cuts[index], apart: bitsApart(look, own) }))
    .filter(({ apart }) => apart <= alikeBits)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 4);
  const points = cutOut(sumsOf(part), { x: 0, y: 0, size: 1 }, fine, fine);
  const sums = sumsOf(whole);
  return nearest.some(({ cut }) => cut !== undefined && bestCorrelation(points, sums, cut) >= same);
}

/** The cut need not be exactly one of ours: its edges are moved a little each way, coarsely, then finely. */
function bestCorrelation(points: Float64Array, sums: Float64Array, around: Cut): number {
  const valueOf = (cut: Cut) => correlation(points, cutOut(sums, cut, fine, fine));
  let best = { cut: around, value: valueOf(around) };
  for (const step of [0.05, 0.025, 0.0125]) {
    const { cut } = best;
    for (const dx of [-step, 0, step])
      for (const dy of [-step, 0, step])
        for (const ds of [-step, 0, step]) {
          const moved = { x: cut.x + dx, y: cut.y + dy, size: cut.size + ds };
          if (moved.x < 0 || moved.y < 0 || moved.x + moved.size > 1.0001 || moved.y + moved.size > 1.0001) continue;
          const value = valueOf(moved);
          if (value > best.value) best = { cut: moved, value };
        }
  }
  return best.value;
}

/** At each point the sum of all that lies above and to the left of it, so that any part's sum takes four looks. */
function sumsOf(grey: Uint8Array): Float64Array {
  const sums = new Float64Array((side + 1) * (side + 1));
  for (let y = 0; y < side; y += 1) {
    let row = 0;
    for (let x = 0; x < side; x += 1) {
      row += grey[y * side + x] ?? 0;
      sums[(y + 1) * (side + 1) + x + 1] = (sums[y * (side + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** A cut at another size: each point is the mean of what it covers, edges by their share. */
function cutOut(sums: Float64Array, { x, y, size }: Cut, width: number, height: number): Float64Array {
  const points = new Float64Array(width * height);
  const [stepX, stepY] = [(size * side) / width, (size * side) / height];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [left, top] = [x * side + column * stepX, y * side + row * stepY];
      const [right, bottom] = [left + stepX, top + stepY];
      const inside =
        sumTo(sums, right, bottom) - sumTo(sums, left, bottom) - sumTo(sums, right, top) + sumTo(sums, left, top);
      points[row * width + column] = inside / (stepX * stepY);
    }
  return points;
}

/** The sum of all above and to the left of a place between the points: linear between them, for each is of one grey. */
function sumTo(sums: Float64Array, x: number, y: number): number {
  const [column, row] = [Math.min(side - 1, Math.floor(x)), Math.min(side - 1, Math.floor(y))];
  const [dx, dy] = [x - column, y - row];
  const at = row * (side + 1) + column;
  const above = (sums[at] ?? 0) * (1 - dx) + (sums[at + 1] ?? 0) * dx;
  const below = (sums[at + side + 1] ?? 0) * (1 - dx) + (sums[at + side + 2] ?? 0) * dx;
  return above * (1 - dy) + below * dy;
}

function correlation(one: Float64Array, other: Float64Array): number {
  const n = one.length;
  const mean = (points: Float64Array) => points.reduce((sum, point) => sum + point, 0) / n;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [both, squaresOne, squaresOther] = [0, 0, 0];
  for (let index = 0; index < n; index += 1) {
    const a = (one[index] ?? 0) - meanOne;
    const b = (other[index] ?? 0) - meanOther;
    both += a * b;
    squaresOne += a * a;
    squaresOther += b * b;
  }
  return squaresOne === 0 || squaresOther === 0 ? 0 : both / Math.sqrt(squaresOne * squaresOther);
}
