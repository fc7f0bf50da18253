import { z } from 'zod';
import { dayWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';

export const payWire = listWire(
  z
    .object({
      visitId: z.uuid(),
      jobId: z.uuid().describe('As the shopper’s own statement names the visit; stores never see it.'),
      shopperId: z.uuid(),
      shopper: z.string(),
      store: z.string(),
      programme: z.string(),
      visitedOn: dayWire,
      fee: z.number(),
      reimbursement: z.number(),
      currency: z.string(),
      paidOn: dayWire.nullable(),
    })
    .meta({ id: 'PayRow', description: 'What a shopper has earned by one approved visit.' }),
);
