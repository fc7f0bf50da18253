import { measurementsForReliability, meanIntervalFromSummary, reliabilityOfGroupMean } from '#scoring';

/** What the cells hold of a store's visits, in hundredths of a point. */
export interface StoreVisits {
  storeId: string;
  n: number;
  sum: number;
  sumSquares: number;
}

/** A store's figure from visits, and how far it can be trusted. In points, 0 to 100. */
export interface StoreFigure {
  storeId: string;
  n: number;
  mean: number;
  lower: number | null;
  upper: number | null;
  /** How much of what sets it apart from the other stores is real, 0 to 1; null where nothing can be said. */
  reliability: number | null;
  /** By how much one more visit would narrow what is not known of it: variance in points². */
  gain: number;
}

/** The stores' figures, and how many visits to a store make a firm one. */
export interface VisitFigures {
  stores: StoreFigure[];
  /** Visits to a store until eight tenths of its difference from others is real; null where stores do not differ. */
  visitsForFirm: number | null;
}

const firm = 0.8;
/** Variance of one visit in points² while too little is known: visits of 25 points' spread. */
const unknownVariance = 625;

/**
 * Figures of stores from sums alone: variance between stores and within them by analysis of variance, as in
 * `varianceComponents`, which needs the single values.
 */
export function visitFigures(visits: readonly StoreVisits[]): VisitFigures {
  const stores = visits.filter(({ n }) => n > 0).map(inPoints);
  const { within, between } = components(stores);
  const icc = within === null || between === null || within + between === 0 ? null : between / (within + between);
  const visitsForFirm = icc === null ? null : measurementsForReliability(icc, firm).k;
  const known = stores.map(({ storeId, n, mean, squares }) => {
    const sd = n > 1 ? Math.sqrt(Math.max(0, squares) / (n - 1)) : null;
    const { lower, upper } = meanIntervalFromSummary({ n, mean, sd });
    const reliability = within === null || between === null ? null : reliabilityOfGroupMean(between, within, n);
    const variance = within ?? unknownVariance;
    return {
      storeId,
      n,
      mean,
      lower: lower === null ? null : Math.max(0, lower),
      upper: upper === null ? null : Math.min(100, upper),
      reliability,
      gain: variance / n - variance / (n + 1),
    };
  });
  const never = visits.filter(({ n }) => n === 0).map(({ storeId }) => ({ storeId, n: 0, mean: 0 }));
  const spread = (between ?? 0) + (within ?? unknownVariance);
  return {
    stores: [
      ...known,
      // Of a store where nobody was, nothing is known: the first visit tells most.
      ...never.map((store) => ({ ...store, lower: null, upper: null, reliability: null, gain: spread })),
    ],
    visitsForFirm,
  };
}

function inPoints({ storeId, n, sum, sumSquares }: StoreVisits) {
  const mean = sum / n / 100;
  return { storeId, n, mean, squares: (sumSquares - (sum * sum) / n) / 10_000 };
}

function components(stores: readonly { n: number; mean: number; squares: number }[]) {
  const k = stores.length;
  const total = stores.reduce((sum, { n }) => sum + n, 0);
  if (k < 2 || total <= k) return { within: null, between: null };
  const grand = stores.reduce((sum, { n, mean }) => sum + n * mean, 0) / total;
  const within = stores.reduce((sum, { squares }) => sum + Math.max(0, squares), 0) / (total - k);
  const meanSquare = stores.reduce((sum, { n, mean }) => sum + n * (mean - grand) ** 2, 0) / (k - 1);
  const n0 = (total - stores.reduce((sum, { n }) => sum + n * n, 0) / total) / (k - 1);
  return { within, between: Math.max(0, (meanSquare - within) / n0) };
}
