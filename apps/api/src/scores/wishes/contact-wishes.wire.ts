import { z } from 'zod';
import { dayWire, momentWire } from '../../http/moment.wire.js';
import { pageWire } from '../../http/page.wire.js';

export const contactWishesWire = pageWire(
  z
    .object({
      responseId: z.uuid(),
      day: dayWire,
      storeId: z.uuid().nullable(),
      store: z.string().nullable(),
      survey: z.string(),
      customer: z
        .object({
          id: z.uuid(),
          name: z.string().nullable(),
          email: z.string().nullable(),
          phone: z.string().nullable().describe('As it is dialled.'),
          phoneTyped: z.string().nullable().describe('As somebody wrote it.'),
        })
        .nullable(),
      comment: z.string().nullable(),
      doneAt: momentWire.nullable(),
      doneBy: z.string().nullable(),
    })
    .meta({ id: 'ContactWish', description: 'Somebody who said yes to being contacted.' }),
);
