import { designEffectOfCell, EMPTY_CELL } from '#scoring';
import type { Transaction } from '../../database/transaction.js';
import { answersWithin } from '../../responses/answers-within.js';
import { cellTable } from '../cells/cell-tables.js';
import type { ScoreContext } from '../score-context.reads.js';
import { isWholeMonths, type WeightsUse } from '../score-filter.js';
import { headlineMeasures } from '../score-measures.js';
import { weightOfOne } from './weight-of-one.js';

/** Whether the figures of a view go by the weights of its answers, which must be said beside them. */
export interface ViewWeights {
  /** None: every answer in it has a weight of one, or it has no answers. */
  status: WeightsUse | 'none';
  /** Whether whoever asks may choose. */
  mayChoose: boolean;
  /** Kish's design effect of the weights, and how many equally weighted answers they leave; null where weights are not used. */
  designEffect: number | null;
  effectiveN: number | null;
}

interface Sums {
  n: number;
  weight: number;
  squared: number;
}

/** What there is to say of the weights in a view: in an organisation whose answers have none, nothing, at no cost. */
export async function viewWeights(tx: Transaction, context: ScoreContext): Promise<ViewWeights> {
  const { weightedSurveys, mayChooseWeights: mayChoose, filter, sizes } = context;
  const none: ViewWeights = { status: 'none', mayChoose, designEffect: null, effectiveN: null };
  if (weightedSurveys.length === 0) return none;
  const { n, weight, squared } = await answersIn(tx, context);
  if (weight === n * weightOfOne && squared === n * weightOfOne ** 2) return none;
  if (filter.weights === 'ignored' || n < sizes.suppressBelow) return { ...none, status: filter.weights };
  const { designEffect, effectiveN } = designEffectOfCell({ ...EMPTY_CELL, n, weight, squaredWeights: squared });
  return { ...none, status: 'used', designEffect, effectiveN };
}

/** The answers of a view with their weights: of each survey those to what most people answered. */
async function answersIn(tx: Transaction, { filter, principles }: ScoreContext): Promise<Sums> {
  const { table, columns } = cellTable(filter, isWholeMonths(filter) ? 'month' : 'day');
  const within = answersWithin(tx, filter, columns);
  const row = await tx.first<Sums>(
    `${within.with}, asked as (
       select c.survey_id, c.measure, sum(c.n) as n, sum(c.weight) as weight, sum(c.squared_weight) as squared from ${table} c
       where c.organisation_id = $1 and (c.measure = any($${within.next}) or c.measure like 'asked:%') and c.channel <> 'visit'
         and ${within.where} group by c.survey_id, c.measure),
     most as (select distinct on (survey_id) n, weight, squared from asked order by survey_id, n desc, measure)
     select coalesce(sum(n), 0)::float8 as n, coalesce(sum(weight), 0)::float8 as weight, coalesce(sum(squared), 0)::float8 as squared
     from most`,
    [...within.values, headlineMeasures(principles)],
  );
  return row ?? { n: 0, weight: 0, squared: 0 };
}
