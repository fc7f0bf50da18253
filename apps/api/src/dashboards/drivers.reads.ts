import { Injectable } from '@nestjs/common';
import {
  driverImportance,
  driverSystemFromPairs,
  ScoringError,
  type DriverImportance,
  type DriverSystem,
  type PairSums,
} from '#scoring';
import type { Transaction } from '../database/transaction.js';
import type { Figure } from '../scores/figure.js';
import { readProducts } from '../scores/cells/read-products.js';
import type { ScoreContext } from '../scores/score-context.reads.js';
import { networkOf } from '../scores/score-filter.js';
import { viewWeights, type ViewWeights } from '../scores/weights/view-weights.js';
import { headlineOf, readHeadline } from './summary.js';

/** A principle, how much it goes with overall satisfaction, and how well it is done. */
interface Driver {
  key: string;
  name: string;
  /** Percent of what the principles explain together. */
  importance: number;
  /** Correlation with overall satisfaction, and how many answered both. */
  correlation: number;
  n: number;
  performance: Figure;
  place: 'act_first' | 'keep' | 'watch' | 'enough' | null;
}

export interface Drivers {
  status: 'ok' | 'too_few' | 'undetermined';
  /** How many answered how satisfied they are; importance is told from 200 on. */
  n: number;
  fewest: number;
  /** Importance is always the network's: a store has too few answers. Performance is that of the view. */
  rSquared: number | null;
  drivers: Driver[];
  /** Of performance. */
  weights: ViewWeights;
  /** What goes together is told from every answer as one. */
  importanceWeights: 'ignored';
  /** Principles that too few answered together with the others. */
  leftOut: string[];
}

const fewest = 200;
/** How many must have answered two principles both. */
const fewestOfPair = 30;

/** What goes with overall satisfaction, from a cube of products: no response is read. Importance is not cause. */
@Injectable()
export class DriversReads {
  async drivers(tx: Transaction, context: ScoreContext): Promise<Drivers> {
    const products = await readProducts(tx, context.filter);
    const keys = context.principles.map(({ key }) => key);
    const counted = keys.filter((key) => products.pair('role:overall', `principle:${key}`).n >= fewestOfPair);
    const leftOut = keys.filter((key) => !counted.includes(key));
    const n = Math.max(0, ...counted.map((key) => products.pair('role:overall', `principle:${key}`).n));
    const whole = { ...context, filter: networkOf(context.filter) };
    const answered = (await readHeadline(tx, whole)).of('role:overall').n;
    const weights = await viewWeights(tx, context);
    const importanceWeights = 'ignored' as const;
    const none = { n: answered, fewest, rSquared: null, drivers: [], weights, importanceWeights, leftOut };
    if (answered < fewest || n === 0) return { status: 'too_few', ...none };
    const found = importanceOf(counted, (a, b) => products.pair(a, b));
    if (found === null) return { status: 'undetermined', ...none };
    const { principles } = headlineOf(context, await readHeadline(tx, context));
    const drivers = found.system.names.map((measure, at): Driver => {
      const key = measure.slice('principle:'.length);
      const principle = principles.find((each) => each.key === key);
      return {
        key,
        name: principle?.name ?? key,
        importance: found.importance.shapleyPercent[at] ?? 0,
        correlation: found.system.withOutcome[at] ?? 0,
        n: products.pair('role:overall', measure).n,
        performance: principle?.figure ?? { n: 0, value: null, low: null, high: null, status: 'empty' },
        place: null,
      };
    });
    return {
      ...none,
      status: 'ok',
      rSquared: found.importance.rSquared,
      drivers: placed(drivers).sort((a, b) => b.importance - a.importance),
    };
  }
}

function importanceOf(
  keys: readonly string[],
  pairOf: (a: string, b: string) => PairSums,
): { system: DriverSystem; importance: DriverImportance } | null {
  try {
    const names = keys.map((key) => `principle:${key}`);
    const system = driverSystemFromPairs('role:overall', names, pairOf, fewestOfPair);
    return { system, importance: driverImportance(system) };
  } catch (error) {
    if (error instanceof ScoringError) return null;
    throw error;
  }
}

/** More important than most and done worse than most: act first. Only principles whose score is shown have a place. */
function placed(drivers: readonly Driver[]): Driver[] {
  const scores = drivers.flatMap(({ performance }) => (performance.value === null ? [] : [performance.value]));
  const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const even = 100 / drivers.length;
  return drivers.map((driver) => {
    const { performance, importance } = driver;
    if (performance.value === null) return driver;
    const well = performance.value >= average;
    return { ...driver, place: importance >= even ? (well ? 'keep' : 'act_first') : well ? 'enough' : 'watch' };
  });
}
