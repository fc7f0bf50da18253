/** Points on a side of the grey picture that photos are compared by. */
export const side = 64;

/** A part of a picture, as shares of its sides. */
export interface Cut {
  x: number;
  y: number;
  size: number;
}

export const whole: Cut = { x: 0, y: 0, size: 1 };

/** A grey picture of 64 × 64 points, of which any part can be had at any size. */
export class GreyPicture {
  /** At each point the sum of all that lies above and to the left of it, so that any part's sum takes four looks. */
  readonly #sums = new Float64Array((side + 1) * (side + 1));

  /** `grey` has a byte for each point, row by row. */
  constructor(grey: Uint8Array) {
    const sums = this.#sums;
    for (let y = 0; y < side; y += 1) {
      let row = 0;
      for (let x = 0; x < side; x += 1) {
        row += grey[y * side + x] ?? 0;
        sums[(y + 1) * (side + 1) + x + 1] = (sums[y * (side + 1) + x + 1] ?? 0) + row;
      }
    }
  }

  /** A cut at another size: each point is the mean of what it covers, edges by their share. */
  cutOut({ x, y, size }: Cut, width: number, height: number): Float64Array {
    const columns = placesAlong(x, size, width);
    const rows = placesAlong(y, size, height);
    const points = new Float64Array(width * height);
    const area = ((size * side) / width) * ((size * side) / height);
    let above = this.#sumsTo(columns, rows[0]!);
    for (let row = 0; row < height; row += 1) {
      const below = this.#sumsTo(columns, rows[row + 1]!);
      for (let column = 0; column < width; column += 1)
        points[row * width + column] =
          (below[column + 1]! - below[column]! - above[column + 1]! + above[column]!) / area;
      above = below;
    }
    return points;
  }

  /** The sums of all above a row and to the left of each column: between the points linear, for each is of one grey. */
  #sumsTo(columns: readonly Place[], row: Place): Float64Array {
    const sums = this.#sums;
    const totals = new Float64Array(columns.length);
    for (let index = 0; index < columns.length; index += 1) {
      const { at: column, part } = columns[index]!;
      const from = row.at * (side + 1) + column;
      const above = sums[from]! * (1 - part) + sums[from + 1]! * part;
      const below = sums[from + side + 1]! * (1 - part) + sums[from + side + 2]! * part;
      totals[index] = above * (1 - row.part) + below * row.part;
    }
    return totals;
  }
}

/** A place along a side: the point it is in, and how far into it. */
interface Place {
  at: number;
  part: number;
}

function placesAlong(start: number, size: number, parts: number): Place[] {
  return Array.from({ length: parts + 1 }, (_, index) => {
    const place = (start + (index * size) / parts) * side;
    const at = Math.min(side - 1, Math.floor(place));
    return { at, part: place - at };
  });
}

/** How alike two lists of points are, from −1 to 1, whatever their light and contrast; 0 where one is of a single grey. */
export function correlation(one: Float64Array, other: Float64Array): number {
  const n = one.length;
  let [sumOne, sumOther, squaresOne, squaresOther, both] = [0, 0, 0, 0, 0];
  for (let index = 0; index < n; index += 1) {
    const a = one[index]!;
    const b = other[index]!;
    sumOne += a;
    sumOther += b;
    squaresOne += a * a;
    squaresOther += b * b;
    both += a * b;
  }
  const spread = (squaresOne - (sumOne * sumOne) / n) * (squaresOther - (sumOther * sumOther) / n);
  return spread <= 0 ? 0 : (both - (sumOne * sumOther) / n) / Math.sqrt(spread);
}
