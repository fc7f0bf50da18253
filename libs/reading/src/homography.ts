/** A plane seen from anywhere: eight figures that take millimetres of the page to pixels. */
export type Homography = Float64Array;

/** A place on the page, where it was seen, and how much it counts. */
export interface Match {
  readonly x: number;
  readonly y: number;
  readonly px: number;
  readonly py: number;
  readonly weight: number;
}

/** Pixels of a place on the page. */
export function seenAt(h: Homography, x: number, y: number): [number, number] {
  const w = at(h, 6) * x + at(h, 7) * y + 1;
  return [(at(h, 0) * x + at(h, 1) * y + at(h, 2)) / w, (at(h, 3) * x + at(h, 4) * y + at(h, 5)) / w];
}

/** The plane that fits matches best (least squares of the linear form, each match counting by its weight); null where they do not settle it. */
export function fittedHomography(matches: readonly Match[]): Homography | null {
  if (matches.length < 4) return null;
  const page = scaling(matches, ({ x, y }) => [x, y]);
  const picture = scaling(matches, ({ px, py }) => [px, py]);
  const normal = new Float64Array(72);
  const row = new Float64Array(9);
  const add = (weight: number): void => {
    for (let i = 0; i < 8; i += 1)
      for (let j = 0; j < 9; j += 1) normal[i * 9 + j] = at(normal, i * 9 + j) + weight * at(row, i) * at(row, j);
  };
  for (const match of matches) {
    const x = (match.x - page.x) * page.by;
    const y = (match.y - page.y) * page.by;
    const u = (match.px - picture.x) * picture.by;
    const v = (match.py - picture.y) * picture.by;
    row.set([x, y, 1, 0, 0, 0, -u * x, -u * y, u]);
    add(match.weight);
    row.set([0, 0, 0, x, y, 1, -v * x, -v * y, v]);
    add(match.weight);
  }
  const g = solved(normal);
  return g === null ? null : unscaled(g, page, picture);
}

interface Scaling {
  readonly x: number;
  readonly y: number;
  readonly by: number;
}

function scaling(matches: readonly Match[], of: (match: Match) => [number, number]): Scaling {
  let [x, y, spread] = [0, 0, 0];
  for (const match of matches) {
    const [a, b] = of(match);
    x += a / matches.length;
    y += b / matches.length;
  }
  for (const match of matches) {
    const [a, b] = of(match);
    spread += Math.hypot(a - x, b - y) / matches.length;
  }
  return { x, y, by: spread > 0 ? 1 / spread : 1 };
}

/** Eight equations in their normal form, solved by elimination. */
function solved(m: Float64Array): Float64Array | null {
  for (let column = 0; column < 8; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < 8; row += 1)
      if (Math.abs(at(m, row * 9 + column)) > Math.abs(at(m, pivot * 9 + column))) pivot = row;
    const value = at(m, pivot * 9 + column);
    if (Math.abs(value) < 1e-12) return null;
    for (let j = column; j < 9; j += 1) {
      const swapped = at(m, column * 9 + j);
      m[column * 9 + j] = at(m, pivot * 9 + j) / value;
      if (pivot !== column) m[pivot * 9 + j] = swapped;
    }
    for (let row = 0; row < 8; row += 1) {
      const factor = row === column ? 0 : at(m, row * 9 + column);
      if (factor !== 0)
        for (let j = column; j < 9; j += 1) m[row * 9 + j] = at(m, row * 9 + j) - factor * at(m, column * 9 + j);
    }
  }
  return Float64Array.from({ length: 8 }, (_, index) => at(m, index * 9 + 8));
}

/** The plane of plain millimetres and pixels from that of scaled ones. */
function unscaled(g: Float64Array, page: Scaling, picture: Scaling): Homography | null {
  const scaled = (x: number, y: number): [number, number, number] => {
    const [a, b] = [(x - page.x) * page.by, (y - page.y) * page.by];
    return [
      at(g, 0) * a + at(g, 1) * b + at(g, 2),
      at(g, 3) * a + at(g, 4) * b + at(g, 5),
      at(g, 6) * a + at(g, 7) * b + 1,
    ];
  };
  const plain = (x: number, y: number): [number, number, number] => {
    const [u, v, w] = scaled(x, y);
    return [u / picture.by + picture.x * w, v / picture.by + picture.y * w, w];
  };
  const origin = plain(0, 0);
  const along = plain(1, 0).map((value, index) => value - (origin[index] ?? 0));
  const down = plain(0, 1).map((value, index) => value - (origin[index] ?? 0));
  const w = origin[2];
  if (Math.abs(w) < 1e-9) return null;
  return Float64Array.from(
    [along[0], down[0], origin[0], along[1], down[1], origin[1], along[2], down[2]],
    (value) => (value ?? 0) / w,
  );
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
