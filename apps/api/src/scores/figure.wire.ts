import { z } from 'zod';

const value = z.number().nullable();

/** A score and its interval; null where it can't be told. */
export const interval = { value, low: value, high: value };

/** What unlike weights leave of some answers. */
export const weighting = {
  weighting: z
    .object({ designEffect: z.number(), effectiveN: z.number() })
    .meta({ id: 'Weighting' })
    .optional()
    .describe(
      'Where the answers have unlike weights that are used: Kish’s design effect, and how many equally weighted answers tell as much. `n` is people all the same, and so is what is hidden or marked for being few.',
    ),
};

const directed = { ...interval, direction: z.enum(['unknown', 'up', 'down', 'same']) };

/** A change with the channels kept constant, told where their mix moved. */
export const changeOfMixWire = z
  .object({
    moved: z.number().describe('Percentage points by which the share of the channel that moved most did so.'),
    adjusted: z
      .object(directed)
      .nullable()
      .describe('Null where no channel was used in both periods: then channel and period can’t be told apart.'),
  })
  .meta({ id: 'ChangeOfMix', description: 'A change with the channels kept constant, told where their mix moved.' });

export const mix = { mix: changeOfMixWire.optional() };

const change = z.object({ ...directed, ...mix }).meta({
  id: 'FigureChange',
  description:
    'A change or difference in points: an arrow only where its interval leaves zero out and it is large enough to matter.',
});

export const figureStatusWire = z.enum(['ok', 'caution', 'suppressed', 'protected', 'undefined', 'empty']).meta({
  id: 'FigureStatus',
  description:
    'Suppressed: too few answers; protected: enough, but other figures less this one would give too few away; undefined: there are answers, yet the score can’t be made of them, as an index of too few principles; empty: nobody answered anything.',
});

export const figureWire = z
  .object({ n: z.int(), ...interval, ...weighting, status: figureStatusWire, change: change.optional() })
  .meta({
    id: 'Figure',
    description:
      'A number as it may be shown: with its base, its interval, and whether there are enough answers to show it. Scores are 0 to 100, NPS −100 to 100, CSAT percent.',
  });

export const viewWeightsWire = z
  .object({
    status: z
      .enum(['none', 'used', 'ignored'])
      .describe('None: every answer in it has a weight of one, or it has no answers.'),
    mayChoose: z.boolean().describe('Whether whoever asks may choose.'),
    designEffect: z
      .number()
      .nullable()
      .describe(
        'Kish’s design effect of the weights, and how many equally weighted answers they leave; null where weights are not used.',
      ),
    effectiveN: z.number().nullable(),
  })
  .meta({
    id: 'ViewWeights',
    description: 'Whether the figures of a view go by the weights of its answers, which must be said beside them.',
  });
