import { z } from 'zod';

export const handedInWire = z.object({
  id: z.uuid().nullable().describe('Null for an anonymous survey: nothing leads from whoever answered to the answers.'),
});
