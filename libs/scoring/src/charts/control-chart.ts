/** Values with their centre line and limits, in the order of time. */
export interface ControlChart {
  readonly centre: number;
  readonly points: number[];
  readonly lower: number[];
  readonly upper: number[];
  /** 1-based indexes of the points strictly outside the limits. */
  readonly beyond: number[];
}

/** 1-based indexes of the points strictly outside their limits, beyond rounding. */
export function pointsBeyond(points: readonly number[], lower: readonly number[], upper: readonly number[]): number[] {
  const slack = (limit: number): number => 1e-12 * Math.max(1e-6, Math.abs(limit));
  return points.flatMap((point, i) =>
    point > upper[i]! + slack(upper[i]!) || point < lower[i]! - slack(lower[i]!) ? [i + 1] : [],
  );
}
