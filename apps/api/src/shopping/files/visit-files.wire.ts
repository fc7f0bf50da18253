import { z } from 'zod';

export const broughtInWire = z
  .object({
    visitId: z.uuid(),
    store: z.string(),
    programme: z.string(),
    photos: z.object({ stored: z.int(), missing: z.int(), refused: z.int() }),
  })
  .meta({ id: 'BroughtIn', description: 'What became of a visit that was brought in from a file.' });
