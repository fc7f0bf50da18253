import { z } from 'zod';
import { dayWire } from '../../http/moment.wire.js';

const month = z
  .object({
    month: dayWire.describe('Its first day, by the clock of each store.'),
    opened: z.int(),
    tried: z.int().describe('Cases that were settled for the first time.'),
    firstTry: z.int().describe('Those of them that were never opened again, as of today.'),
    restated: z
      .int()
      .describe(
        'Those of them that were opened again in a later month: what was told of this month before has changed.',
      ),
    settled: z.int().describe('Cases that are settled, in the month in which they were settled last.'),
    minutes: z.number().nullable().describe('Open minutes that these took, in the mean.'),
    told: z.int().describe('Those of them whose customer was told a time.'),
    toldKept: z.int().describe('Those of them that took no longer.'),
  })
  .meta({ id: 'CaseMonth' });
export const caseFiguresWire = z
  .object({
    months: z.array(month).describe('Thirteen months, the newest first.'),
    open: z.int().describe('Cases that are open now, of whatever month; they have no time to settle.'),
    late: z.int(),
    usualMinutes: z
      .int()
      .nullable()
      .describe('Open minutes within which eight of ten were settled; null where fewer than 30 were.'),
    told: z.int(),
    toldKept: z.int(),
    causes: z.array(z.object({ key: z.string(), count: z.int(), cost: z.number() })),
  })
  .meta({ id: 'CaseFigures' });
