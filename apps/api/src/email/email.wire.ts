import { z } from 'zod';
import { momentWire } from '../http/moment.wire.js';
import { pageWire } from '../http/page.wire.js';

export const drawnMailWire = z
  .object({ subject: z.string(), html: z.string(), text: z.string() })
  .meta({ id: 'DrawnMail' });

const caughtMail = {
  id: z.uuid(),
  at: momentWire,
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  personal: z
    .boolean()
    .describe('It speaks to one of the people who work here, and may hold a link that signs in as them.'),
};
export const caughtMailsWire = pageWire(z.object(caughtMail).meta({ id: 'CaughtMail' }));
export const caughtMailWire = z
  .object({
    ...caughtMail,
    html: z.string().nullable(),
    text: z.string(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
  })
  .meta({ id: 'WholeMail' });
