import type { Figure } from '#api';

export interface Axis {
  low: number;
  high: number;
}

type Spread = Pick<Figure, 'value' | 'low' | 'high'>;

/**
 * One axis for all rows: the tens around everything that is drawn, within `within`. At least 20 wide, so that two points of difference
 * never look like a cliff.
 */
export function axisFor(
  figures: Spread[],
  extras: (number | null | undefined)[] = [],
  within: Axis = { low: 0, high: 100 },
): Axis {
  const points = figures
    .flatMap((figure) => [figure.low, figure.value, figure.high])
    .concat(extras.map((one) => one ?? null))
    .filter((one): one is number => one !== null);
  if (points.length === 0) return within;
  const low = Math.max(within.low, Math.floor(Math.min(...points) / 10) * 10);
  const high = Math.min(within.high, Math.ceil(Math.max(...points) / 10) * 10);
  if (high - low >= 20) return { low, high };
  return high === within.high ? { low: high - 20, high } : { low, high: low + 20 };
}

/** Where a value lies on the axis, in percent of its width. */
export function along(axis: Axis, value: number): number {
  const part = (value - axis.low) / (axis.high - axis.low);
  return Math.min(100, Math.max(0, part * 100));
}

/** Three to seven round marks on the axis. */
export function ticksOf(axis: Axis): number[] {
  const span = axis.high - axis.low;
  // Six steps and no more: seven numbers are what a narrow column has room for.
  const step = [5, 10, 20, 25, 50].find((one) => span / one <= 6) ?? 50;
  const first = Math.ceil(axis.low / step) * step;
  return Array.from({ length: Math.floor((axis.high - first) / step) + 1 }, (_, index) => first + index * step);
}
