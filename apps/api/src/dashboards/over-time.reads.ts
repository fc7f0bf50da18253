import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { figureOf, guarded, type Figure } from '../scores/figure.js';
import type { TimeGrouping } from '../scores/cells/cell-grouping.js';
import type { ScoreContext } from '../scores/score-context.reads.js';
import { headlineMeasures, scoreMeasure } from '../scores/score-measures.js';
import { guardView } from '../scores/views/view-guard.js';
import { viewWeights, type ViewWeights } from '../scores/weights/view-weights.js';
import { headlineCells, indexOf, measured } from './summary.js';

/** A score through a period, by its days, weeks or months. */
interface OverTime {
  measure: string;
  /** What it is told by: months for whoever may not read the answers of each day. */
  by: TimeGrouping;
  period: { from: string; to: string };
  weights: ViewWeights;
  points: { period: string; figure: Figure }[];
}

const lengths = { day: 1, week: 7 };

/** How a score went day by day or week by week: the weekend, or since the new till. */
@Injectable()
export class OverTimeReads {
  async overTime(tx: Transaction, context: ScoreContext, name: string, asked: TimeGrouping): Promise<OverTime> {
    const { principles, filter, sealed, sizes } = context;
    const measure = scoreMeasure(principles, name);
    const by = sealed === null ? 'month' : asked;
    const cells = await headlineCells(tx, filter, principles, [by]);
    const guard = await guardView(tx, context, { measures: headlineMeasures(principles) });
    const points = [...Map.groupBy(cells, ({ month }) => month ?? '')].map(([start, own]) => {
      const at = by === 'month' ? { month: start } : { days: { from: start, to: dayAfter(start, lengths[by]) } };
      const of = measured(own, (each) => guard.hides(each, at));
      const figure =
        name === 'index'
          ? indexOf(context, of)
          : guarded(figureOf(of.of(measure.cells), measure.kind, sizes), of.hides(measure.cells));
      return { period: by === 'month' ? start.slice(0, 7) : start, figure };
    });
    points.sort((a, b) => a.period.localeCompare(b.period));
    const weights = await viewWeights(tx, context);
    return { measure: name, by, period: { from: filter.from, to: filter.to }, weights, points };
  }
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
