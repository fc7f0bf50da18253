import { checkFinite, checkRectangle, checkSameLength } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** What a reader can work out about one hidden cell. Rows and columns are 1-based; upper null is unbounded. */
export interface FeasibleInterval {
  readonly row: number;
  readonly col: number;
  readonly lower: number;
  readonly upper: number | null;
}

/** Whether a pattern of hidden cells protects what it hides. */
export interface SuppressionAudit {
  /** Hidden cells, column by column. */
  readonly intervals: FeasibleInterval[];
  readonly safe: boolean;
}

/**
 * Audits a table whose hidden cells could be narrowed down from the shown cells and the published margins: each
 * hidden cell's feasible interval (cells are not negative); safe when every one is at least `minInterval` wide.
 *
 * The true table is feasible; a cell can grow as far as others in its row and column can give way, which is a largest
 * flow through the hidden cells, so no linear programme is needed. Without published margins a cell lies anywhere
 * from 0. Ragged tables: `invalid_parameter`; negative counts: `invalid_value`. Source: Fischetti & Salazar 2000;
 * Ford & Fulkerson 1956.
 *
 * @example auditSuppression([[20, 3], [12, 18]], [[false, true], [false, false]]).intervals // [{ row: 1, col: 2, lower: 3, upper: 3 }]
 */
export function auditSuppression(
  counts: readonly (readonly number[])[],
  suppressed: readonly (readonly boolean[])[],
  {
    marginsPublished = true,
    minInterval = 1,
  }: { readonly marginsPublished?: boolean; readonly minInterval?: number } = {},
): SuppressionAudit {
  checkTable(counts, suppressed);
  const intervals: FeasibleInterval[] = [];
  for (let col = 0; col < (counts[0]?.length ?? 0); col++)
    for (let row = 0; row < counts.length; row++) {
      if (!suppressed[row]![col]) continue;
      const bounds = marginsPublished ? feasible(counts, suppressed, row, col) : { lower: 0, upper: null };
      intervals.push({ row: row + 1, col: col + 1, ...bounds });
    }

  return {
    intervals,
    safe: intervals.every(({ lower, upper }) => upper === null || upper - lower >= minInterval - 1e-9),
  };
}

function checkTable(counts: readonly (readonly number[])[], suppressed: readonly (readonly boolean[])[]): void {
  checkSameLength(counts, suppressed);
  checkRectangle([...counts, ...suppressed]);
  for (const count of counts.flat())
    if (checkFinite(count, 'count') < 0) refuse('invalid_value', `negative count: ${count}`);
}

function feasible(
  counts: readonly (readonly number[])[],
  suppressed: readonly (readonly boolean[])[],
  row: number,
  col: number,
) {
  const value = counts[row]![col]!;
  return {
    lower: Math.max(0, value - largestFlow(counts, suppressed, row, col, 'shrink', value)),
    upper: value + largestFlow(counts, suppressed, row, col, 'grow', Infinity),
  };
}

/**
 * How far the other hidden cells can make room for the cell to grow, or take over what it loses. Nodes are rows and
 * columns: a hidden cell may grow without bound (row -> column) and shrink to nothing (column -> row).
 */
function largestFlow(
  counts: readonly (readonly number[])[],
  suppressed: readonly (readonly boolean[])[],
  row: number,
  col: number,
  direction: 'grow' | 'shrink',
  bound: number,
): number {
  const rows = counts.length;
  const size = rows + (counts[0]?.length ?? 0);
  const room = Array.from({ length: size }, () => new Float64Array(size));
  for (const [i, line] of suppressed.entries())
    for (const [j, hidden] of line.entries()) {
      if (!hidden || (i === row && j === col)) continue;
      room[i]![rows + j] = Infinity;
      room[rows + j]![i] = counts[i]![j]!;
    }

  const [source, sink] = direction === 'grow' ? [rows + col, row] : [row, rows + col];
  let flow = 0;
  while (flow < bound) {
    const path = shortestPath(room, source, sink);
    if (path === null) break;
    const width = Math.min(bound - flow, ...path.map(([from, to]) => room[from]![to]!));
    for (const [from, to] of path) {
      room[from]![to]! -= width;
      room[to]![from]! += width;
    }
    flow += width;
  }
  return flow;
}

function shortestPath(room: readonly Float64Array[], source: number, sink: number): [number, number][] | null {
  const cameFrom = new Map([[source, source]]);
  const queue = [source];
  for (const node of queue)
    for (const [next, capacity] of room[node]!.entries()) {
      if (capacity <= 1e-12 || cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }

  if (!cameFrom.has(sink)) return null;
  const path: [number, number][] = [];
  for (let node = sink; node !== source; node = cameFrom.get(node)!) path.unshift([cameFrom.get(node)!, node]);
  return path;
}
