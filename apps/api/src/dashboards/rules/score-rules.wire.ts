import { z } from 'zod';
import { dayWire, momentWire } from '../../http/moment.wire.js';
import { findingWire } from '../../http/problem.wire.js';
import { figureStatusWire } from '../../scores/figure.wire.js';
import { bandWire, rankWire } from '../results.wire.js';

const rules = z
  .object({
    weights: z
      .record(z.string(), z.number())
      .describe('By principle: how much it counts in the index; 0 leaves it out.'),
    targets: z.record(z.string(), z.number().nullable()).describe('By principle: the score to reach, or none.'),
    suppressBelow: z.int().describe('Figures on fewer answers are not shown.'),
    markBelow: z.int().describe('Figures on fewer answers are marked.'),
    smallestDifference: z.number().describe('Differences of fewer points are too small to matter: no arrow, no band.'),
    equalWeights: z
      .boolean()
      .describe('Every principle counts the same in the index, whatever the standard’s weights.'),
    answerWeights: z
      .enum(['used', 'ignored'])
      .describe(
        'Whether answers count by the weights that they came with, unless somebody who may choose does so for a view.',
      ),
  })
  .meta({ id: 'ScoreRules', description: 'How scores are made and shown.' });

const stood = z
  .object({
    value: z.number().nullable(),
    status: figureStatusWire,
    place: z
      .int()
      .nullable()
      .describe('Place by the score alone, 1 the highest; the range says what the answers can tell.'),
    rank: rankWire.nullable(),
    band: bandWire.nullable(),
  })
  .meta({ id: 'Stood' });

export const restatementWire = z
  .object({
    period: z.object({ from: dayWire, to: dayWire }),
    index: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
    compared: z.int(),
    placesChanged: z.int(),
    bandsChanged: z.int(),
    hidden: z.int().describe('Store indexes that can no longer be shown.'),
    shown: z.int().describe('Store indexes that can be shown now.'),
    stores: z
      .array(
        z.object({ storeId: z.uuid(), name: z.string(), before: stood, after: stood }).meta({ id: 'RestatedStore' }),
      )
      .describe('The stores that move most, at most 50.'),
  })
  .meta({
    id: 'Restatement',
    description: 'What a change of the rules does to the figures of the latest months: nothing else changes.',
  });

const publishedRules = z
  .object({
    id: z.uuid(),
    number: z.int(),
    publishedAt: momentWire,
    publishedBy: z.string().nullable(),
    standardVersionId: z.uuid(),
    rules,
    restatement: restatementWire,
  })
  .meta({ id: 'PublishedRules', description: 'A published version of the rules, with what it restated.' });

export const rulesOverviewWire = z
  .object({ rules, number: z.int(), versions: z.array(publishedRules) })
  .meta({ id: 'RulesOverview' });
export const publishedRulesWire = z.object({ number: z.int(), restatement: restatementWire });
export const standardRestatementWire = z.object({ restatement: restatementWire.nullable() });
export const publishedStandardWire = z.object({
  id: z.uuid(),
  number: z.int(),
  findings: z.array(findingWire),
  restatement: restatementWire.nullable(),
});
