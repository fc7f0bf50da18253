import { z } from 'zod';
import { listWire } from '../../http/page.wire.js';

export const shopperWire = z
  .object({
    id: z.uuid(),
    number: z.int(),
    name: z.string(),
    email: z.string(),
    language: z.string(),
    status: z.enum(['invited', 'active', 'deactivated']),
    phone: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    languages: z.array(z.string()),
    householdId: z.uuid(),
    household: z.array(z.object({ id: z.uuid(), name: z.string() })).describe('Others of the same household.'),
    visits: z.int(),
    approved: z.int(),
    missed: z.int(),
  })
  .meta({ id: 'Shopper' });
export const shoppersWire = listWire(shopperWire);
