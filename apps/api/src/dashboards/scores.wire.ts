import { z } from 'zod';
import { figureWire, viewWeightsWire } from '../scores/figure.wire.js';
import { madeUnderWire, periodWire } from './results.wire.js';

const questionShare = z
  .object({
    question: z
      .object({ key: z.string(), text: z.string() })
      .nullable()
      .describe('Null: questions on too few answers to be shown one by one, together.'),
    survey: z.object({ id: z.uuid(), version: z.int(), versionId: z.uuid() }).nullable(),
    weight: z.number().nullable().describe('How much the answer counts among those of its principle.'),
    answers: z.int(),
    points: z.number().describe('In points of the score; all shares sum to it.'),
  })
  .meta({ id: 'QuestionShare' });

const explainedPart = z
  .object({
    principle: z
      .object({ key: z.string(), name: z.string() })
      .nullable()
      .describe('Null: a role’s own question, or principles that are not shown one by one, together.'),
    weight: z.number().nullable(),
    share: z
      .number()
      .describe('How much of the score it is, as a fraction: weights of principles without answers are shared out.'),
    answers: z.int(),
    points: z.number(),
    questions: z.array(questionShare),
  })
  .meta({ id: 'ExplainedPart' });

const score = {
  measure: z.string(),
  name: z.string().nullable(),
  target: z.number().nullable(),
  figure: figureWire,
  explanation: z
    .object({ madeUnder: madeUnderWire, parts: z.array(explainedPart) })
    .meta({ id: 'Explanation', description: 'Where a score comes from: parts that sum to it.' })
    .nullable()
    .describe('Null where the score itself is not shown; absent where it was not asked for.')
    .optional(),
};
const view = { period: periodWire, madeUnder: madeUnderWire, weights: viewWeightsWire };

export const scoresWire = z.object({ ...view, items: z.array(z.object(score).meta({ id: 'Score' })) });
export const scoreWire = z.object({ ...score, ...view }).meta({ id: 'ScoreFound' });

const driver = z
  .object({
    key: z.string(),
    name: z.string(),
    importance: z.number().describe('Percent of what the principles explain together.'),
    correlation: z.number().describe('With overall satisfaction.'),
    n: z.int().describe('How many answered both.'),
    performance: figureWire,
    place: z.enum(['act_first', 'keep', 'watch', 'enough']).nullable(),
  })
  .meta({
    id: 'Driver',
    description: 'A principle, how much it goes with overall satisfaction, and how well it is done.',
  });

export const driversWire = z
  .object({
    status: z.enum(['ok', 'too_few', 'undetermined']),
    n: z.int().describe('How many answered how satisfied they are.'),
    fewest: z.int().describe('From how many on importance is told.'),
    rSquared: z
      .number()
      .nullable()
      .describe('Importance is always the network’s: a store has too few answers. Performance is that of the view.'),
    drivers: z.array(driver),
    weights: viewWeightsWire.describe('Of performance.'),
    importanceWeights: z.literal('ignored').describe('What goes together is told from every answer as one.'),
    leftOut: z.array(z.string()).describe('Principles that too few answered together with the others.'),
  })
  .meta({ id: 'Drivers' });

const points = z.array(z.object({ period: z.string(), figure: figureWire }));

export const controlChartWire = z
  .object({
    measure: z.string(),
    status: z.enum(['ok', 'too_few_months']),
    centre: z.number().nullable(),
    weights: viewWeightsWire.describe('Of the whole year that is charted.'),
    points: z.array(
      z
        .object({
          period: z.string(),
          figure: figureWire,
          lower: z
            .number()
            .nullable()
            .describe('Limits for this month’s base; null where the figure is not shown or there are too few months.'),
          upper: z.number().nullable(),
          signals: z.array(
            z
              .enum(['beyond_limits', 'nine_on_one_side', 'six_in_a_row', 'two_of_three', 'four_of_five'])
              .meta({ id: 'Signal', description: 'Patterns that chance alone hardly makes, by Nelson’s rules.' }),
          ),
        })
        .meta({ id: 'ChartPoint' }),
    ),
  })
  .meta({ id: 'ControlChart' });

export const overTimeWire = z
  .object({
    measure: z.string(),
    by: z
      .enum(['day', 'week', 'month'])
      .describe('What it is told by: months for whoever may not read the answers of each day.'),
    period: periodWire,
    weights: viewWeightsWire,
    points,
  })
  .meta({ id: 'OverTime' });
