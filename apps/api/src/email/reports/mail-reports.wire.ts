import { z } from 'zod';

export const reportOutcomeWire = z.object({
  outcome: z
    .enum(['taken', 'repeated', 'unknown', 'unrelated', 'set_aside'])
    .describe(
      '`repeated`: known already · `unknown`: about no mail of this organisation, forged ones too · `unrelated`: no report at all · `set_aside`: nobody can read it: listed, and passed.',
    ),
});
