import type { ComparedStore, Figure, ViewWeights } from './dashboards';

export type DriverPlace = 'act_first' | 'keep' | 'watch' | 'enough';

export interface Drivers {
  status: 'ok' | 'too_few' | 'undetermined';
  n: number;
  fewest: number;
  rSquared: number | null;
  drivers: {
    key: string;
    name: string;
    importance: number;
    correlation: number;
    n: number;
    performance: Figure;
    place: DriverPlace | null;
  }[];
  leftOut: string[];
  weights: ViewWeights;
}

export type Signal = 'beyond_limits' | 'nine_on_one_side' | 'six_in_a_row' | 'two_of_three' | 'four_of_five';

export interface ControlPoint {
  period: string;
  figure: Figure;
  lower: number | null;
  upper: number | null;
  signals: Signal[];
}

export interface ControlChart {
  measure: string;
  status: 'ok' | 'too_few_months';
  centre: number | null;
  /** Of all months that are charted. */
  weights: ViewWeights;
  points: ControlPoint[];
}

export interface ScoreRules {
  weights: Record<string, number>;
  targets: Record<string, number | null>;
  equalWeights: boolean;
  suppressBelow: number;
  markBelow: number;
  smallestDifference: number;
  answerWeights: 'used' | 'ignored';
}

interface Stood {
  value: number | null;
  place: number | null;
  rank: ComparedStore['rank'];
  band: ComparedStore['band'];
}

export interface Restatement {
  index: { before: number | null; after: number | null };
  compared: number;
  placesChanged: number;
  bandsChanged: number;
  hidden: number;
  shown: number;
  stores: { storeId: string; name: string; before: Stood; after: Stood }[];
}

export interface RulesOverview {
  rules: ScoreRules;
  number: number;
  versions: {
    id: string;
    number: number;
    publishedAt: string;
    publishedBy: string | null;
    rules: ScoreRules;
    restatement: Restatement;
  }[];
}

/** A score through a period, by the days, weeks or months of it. */
export interface OverTime {
  measure: string;
  by: 'day' | 'week' | 'month';
  points: { period: string; figure: Figure }[];
}
