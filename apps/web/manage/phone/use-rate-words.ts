import type { CallingRate } from '#api';
import { useFormat } from '../texts/use-format';

/** A share with its interval and its base: `42 % (31–54) · 71`. */
export function useRateWords(): (rate: Pick<CallingRate, 'value' | 'low' | 'high' | 'n'>) => string {
  const { number, percent } = useFormat();
  return ({ value, low, high, n }) =>
    value === null || low === null || high === null
      ? '–'
      : `${percent(100 * value)} (${number(100 * low)}–${number(100 * high)}) · ${number(n)}`;
}
