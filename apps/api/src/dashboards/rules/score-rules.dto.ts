import { z } from 'zod';

const principleKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

/** All rules together: what is left out would be set back, so nothing may be. */
export const scoreRulesSchema = z.strictObject({
  weights: z.record(principleKey, z.number().min(0).max(100)),
  targets: z.record(principleKey, z.number().min(0).max(100).nullable()),
  equalWeights: z.boolean(),
  suppressBelow: z.number().int().min(3).max(1_000),
  markBelow: z.number().int().min(3).max(10_000),
  smallestDifference: z.number().min(0).max(100),
  /** The one exception, for it came later: what holds stays where it is left out. */
  answerWeights: z.enum(['used', 'ignored']).optional(),
});

/** The rules, and the number of the version that they were made from: whoever published meanwhile is not overruled unseen. */
export const publishRulesSchema = z.strictObject({
  rules: scoreRulesSchema,
  basedOn: z.number().int().min(0),
});

export type GivenRules = z.output<typeof scoreRulesSchema>;
export type PublishRulesInput = z.output<typeof publishRulesSchema>;
