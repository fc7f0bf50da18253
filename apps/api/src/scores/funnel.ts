import { funnelOfMeans, summariseCell, zFor } from '#scoring';
import type { Unit } from './views/standings.js';

/** Where stores of any size would lie if they differed by chance only; sizes are effective ones where answers have weights. */
export interface Funnel {
  target: number;
  /** Mean z²: far above 1, stores differ by more than chance. */
  overdispersion: number;
  limits: { n: number; low95: number; high95: number; low998: number; high998: number }[];
}

export type FunnelPlace = 'inside' | 'beyond_95' | 'beyond_998';

const steps = 24;

/** A funnel of means around the mean of all answers, by the spread that stores have in common; null without two stores. */
export function funnelOf(units: readonly Unit[]): { funnel: Funnel; places: FunnelPlace[] } | null {
  const summaries = units.map(({ cell }) => summariseCell(cell));
  const freedom = summaries.reduce((sum, { n }) => sum + Math.max(0, n - 1), 0);
  const variance = summaries.reduce((sum, { n, sd }) => sum + (n - 1) * (sd ?? 0) ** 2, 0) / freedom;
  if (units.length < 2 || !(variance > 0)) return null;
  const sizes = summaries.map(({ n }) => n);
  const means = units.map(({ value }) => value);
  const { z, target, overdispersion } = funnelOfMeans({ means, n: sizes, variances: means.map(() => variance) });
  const curve = sizesBetween(Math.min(...sizes), Math.max(...sizes));
  const flat = { means: curve.map(() => target), n: curve, variances: curve.map(() => variance), target };
  const { limits95, limits998 } = funnelOfMeans(flat);
  const within = (value: number | undefined) => Math.min(100, Math.max(0, value ?? 0));
  return {
    funnel: {
      target,
      overdispersion,
      limits: curve.map((n, at) => ({
        n,
        low95: within(limits95.lower[at]),
        high95: within(limits95.upper[at]),
        low998: within(limits998.lower[at]),
        high998: within(limits998.upper[at]),
      })),
    },
    places: z.map(placeOf),
  };
}

/** Whole numbers from the smallest to the largest base, as evenly by ratio as they go. */
function sizesBetween(smallest: number, largest: number): number[] {
  const ratio = largest / smallest;
  const all = Array.from({ length: steps + 1 }, (_, step) => Math.round(smallest * ratio ** (step / steps)));
  return [...new Set(all)];
}

function placeOf(z: number): FunnelPlace {
  const away = Math.abs(z);
  return away > zFor(0.998) ? 'beyond_998' : away > zFor(0.95) ? 'beyond_95' : 'inside';
}
