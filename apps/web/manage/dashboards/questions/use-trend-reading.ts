import type { TrendPoint } from '../../charts/trend-chart';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

/** A trend in one sentence; 'higher' or 'lower' only where the first and the last interval do not meet. */
export function useTrendReading(points: TrendPoint[]): string {
  const { overview } = useTexts();
  const format = useFormat();
  const known = points.filter(
    (point) => point.figure.value !== null && point.figure.low !== null && point.figure.high !== null,
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || first === last) return overview.tooFew;
  const from = [format.month(first.period), format.number(first.figure.value ?? 0, 1)] as const;
  const to = [format.month(last.period), format.number(last.figure.value ?? 0, 1)] as const;
  if ((last.figure.low ?? 0) > (first.figure.high ?? 0)) return overview.trendUp(...from, ...to);
  if ((last.figure.high ?? 0) < (first.figure.low ?? 0)) return overview.trendDown(...from, ...to);
  return overview.trendSame(...from, ...to);
}
