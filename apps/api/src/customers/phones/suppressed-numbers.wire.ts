import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';
import { pageWire } from '../../http/page.wire.js';

export const suppressNumbersSchema = z.strictObject({
  /** As people type them; those without + are the organisation's country's. */
  phones: z.array(z.string().trim().min(1).max(60)).min(1).max(1_000),
});

const suppressedNumber = z
  .object({ id: z.uuid(), number: z.string().describe('Its beginning and end.'), at: momentWire })
  .meta({ id: 'SuppressedNumber', description: 'A number that nobody rings, whoever has it.' });
export const suppressedNumbersWire = pageWire(suppressedNumber);
export const suppressedCountWire = z.object({ added: z.int().describe('Those that were not on the list before.') });
