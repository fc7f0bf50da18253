import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';

export const unregisteredQuery = z.object({
  about: z
    .string()
    .trim()
    .min(3)
    .max(200)
    .describe(
      'A name, a telephone number or an address of mail, as it was written down; numbers are found by their digits.',
    ),
});
export type UnregisteredQuery = z.output<typeof unregisteredQuery>;

export const unregisteredKinds = ['case', 'promise'] as const;
export const unregisteredWire = z.object({
  items: z.array(
    z
      .object({
        kind: z.enum(unregisteredKinds),
        id: z.uuid(),
        caller: z.string().nullable(),
        said: z.string().nullable(),
        store: z.string().nullable(),
        at: momentWire,
      })
      .meta({ id: 'Unregistered', description: 'Somebody without a customer’s record of whom something is kept.' }),
  ),
});
