import { Injectable } from '@nestjs/common';
import {
  netPromoterScoreOfCell,
  runRules,
  summariseCell,
  topBoxOfCell,
  xBarSChartFromSummaries,
  type Cell,
  type RunRules,
  type Summary,
} from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { csatBoxes, figureOf, guarded, type Figure, type FigureKind } from '../scores/figure.js';
import { readCells } from '../scores/cells/read-cells.js';
import type { ScoreContext } from '../scores/score-context.reads.js';
import { yearUpTo } from '../scores/score-filter.js';
import { scoreMeasure } from '../scores/score-measures.js';
import { guardView } from '../scores/views/view-guard.js';
import { viewWeights, type ViewWeights } from '../scores/weights/view-weights.js';

/** Patterns that chance alone hardly makes, by Nelson's rules. */
export type Signal = 'beyond_limits' | 'nine_on_one_side' | 'six_in_a_row' | 'two_of_three' | 'four_of_five';

interface ChartPoint {
  period: string;
  figure: Figure;
  /** Limits for this month's base; null where the figure is not shown or there are too few months. */
  lower: number | null;
  upper: number | null;
  signals: Signal[];
}

export interface ControlChartOfScore {
  measure: string;
  status: 'ok' | 'too_few_months';
  centre: number | null;
  /** Of the whole year that is charted. */
  weights: ViewWeights;
  points: ChartPoint[];
}

/** With fewer months there is no steady level to depart from. */
const fewestMonths = 4;

/** Whether a score is steady from month to month, or something changed: a Shewhart chart of its months. */
@Injectable()
export class ControlChartReads {
  async chart(tx: Transaction, context: ScoreContext, name: string): Promise<ControlChartOfScore> {
    const measure = scoreMeasure(context.principles, name);
    const year = { ...context, filter: yearUpTo(context.filter) };
    const cells = await readCells(tx, year.filter, [measure.cells], ['month'], 'histogram');
    const guard = await guardView(tx, year, { measures: [measure.cells] });
    const months = cells
      .map(({ month, cell }) => ({
        period: (month ?? '').slice(0, 7),
        cell,
        figure: guarded(figureOf(cell, measure.kind, context.sizes), guard.hides(measure.cells, { month })),
      }))
      .sort((a, b) => a.period.localeCompare(b.period));
    const shown = months.filter(({ figure }) => figure.value !== null);
    const points = months.map(({ period, figure }): ChartPoint => {
      return { period, figure, lower: null, upper: null, signals: [] };
    });
    const weights = await viewWeights(tx, year);
    if (shown.length < fewestMonths) return { measure: name, status: 'too_few_months', centre: null, weights, points };
    const summaries = shown.map(({ cell }) => summaryOf(cell, measure.kind));
    const { sigma, mean } = xBarSChartFromSummaries(summaries);
    const floor = measure.kind === 'nps' ? -100 : 0;
    const signals = signalsOf(mean.points.map((point, at) => standardised(point, mean.centre, [sigma, summaries[at]])));
    for (const [at, { period }] of shown.entries()) {
      const point = points.find((each) => each.period === period);
      if (point === undefined) continue;
      point.lower = Math.max(floor, mean.lower[at] ?? floor);
      point.upper = Math.min(100, mean.upper[at] ?? 100);
      point.signals = signals[at] ?? [];
    }
    return { measure: name, status: 'ok', centre: mean.centre, weights, points };
  }
}

/** A share is the mean of noughts and hundreds, an NPS of plus and minus hundreds and noughts. */
function summaryOf(cell: Cell, kind: FigureKind): Summary {
  if (kind === 'mean') return summariseCell(cell);
  if (kind === 'nps') {
    const { n, score, se } = netPromoterScoreOfCell(cell);
    return { n, mean: score, sd: se === null ? null : se * Math.sqrt(n) };
  }
  const { n, percent } = topBoxOfCell(cell, csatBoxes);
  return { n, mean: percent, sd: percent === null ? null : Math.sqrt(percent * (100 - percent)) };
}

function standardised(point: number, centre: number, [sigma, summary]: [number, Summary | undefined]): number {
  return sigma === 0 ? 0 : ((point - centre) / sigma) * Math.sqrt(summary?.n ?? 1);
}

const signalNames: Record<keyof RunRules, Signal> = {
  beyond3Sigma: 'beyond_limits',
  nineSameSide: 'nine_on_one_side',
  sixTrend: 'six_in_a_row',
  twoOfThreeBeyond2Sigma: 'two_of_three',
  fourOfFiveBeyond1Sigma: 'four_of_five',
};

function signalsOf(z: readonly number[]): Signal[][] {
  const rules = runRules(z);
  return z.map((_, at) =>
    Object.entries(signalNames).flatMap(([rule, signal]) =>
      rules[rule as keyof RunRules].includes(at + 1) ? [signal] : [],
    ),
  );
}
