import type { Transaction } from '../../database/transaction.js';
import type { Stint } from './place-nest.js';
import { readSplitBases, type BasesOf, type Split, type SplitBase } from './read-bases.js';
import type { TimeUnit } from '../time-units.js';

/** Says whether narrowing a store's answers to a survey, in a unit of time, by channel, language or field splits too few off. */
export type IsThin = (measure: string, stint: Stint, at: { survey: string | null; unit: TimeUnit }) => boolean;

/**
 * Narrowed to a channel, a language or a customers' own field, a figure leaves out the rest of every store in it. It is shown only where each month of each
 * store splits into large groups, or all its answers are of one kind: then views differ by whole large groups, whichever are put
 * together.
 */
export async function thinStints(
  tx: Transaction,
  of: BasesOf,
  split: { split: Split; suppressBelow: number },
): Promise<IsThin> {
  const key = (measure: string, { store, region }: Pick<Stint, 'store' | 'region'>) => `${measure} ${store} ${region}`;
  const bases = Map.groupBy(await readSplitBases(tx, of, split), (base) => key(base.measure, base));
  const known = new Map<string, boolean>();
  const find: IsThin = (measure, stint, { survey, unit }) => {
    const own = (bases.get(key(measure, stint)) ?? []).filter(({ month }) => {
      return month >= unit.first && month < unit.first + unit.length;
    });
    const bySurvey = Map.groupBy(own, (base) => base.survey);
    return [...bySurvey].some(([name, months]) => (survey === null || survey === name) && splitsThin(months));
  };
  return (measure, stint, at) => {
    const name = `${key(measure, stint)} ${at.survey} ${at.unit.length} ${at.unit.first}`;
    const found = known.get(name) ?? find(measure, stint, at);
    known.set(name, found);
    return found;
  };
}

function splitsThin(months: readonly SplitBase[]): boolean {
  return months.some(({ thin }) => thin) && new Set(months.flatMap(({ parts }) => parts)).size > 1;
}
