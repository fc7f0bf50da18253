import { z } from 'zod';

export const caseLinkWire = z
  .object({
    url: z.string().nullable().describe('Null where the store has none.'),
    modules: z
      .array(z.string())
      .describe('The rows of its QR code, dark modules as 1, light ones as 0; empty where there is none.'),
  })
  .meta({ id: 'CaseLink' });
