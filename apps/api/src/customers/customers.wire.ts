import { z } from 'zod';
import { dayWire, momentWire } from '../http/moment.wire.js';
import { countedPageWire, pageWire } from '../http/page.wire.js';
import { findingWire } from '../http/problem.wire.js';
import { fieldValuesWire } from './fields/fields.wire.js';

const customer = {
  id: z.uuid(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z
    .string()
    .nullable()
    .describe('As it is dialled (E.164), such as +358401234567; null where it can’t be read.'),
  phoneExtension: z.string().nullable(),
  phoneTyped: z.string().nullable().describe('The number as somebody wrote it.'),
  phoneFault: findingWire.nullable().describe('Why what was typed is no number that can be rung.'),
  reference: z.string().nullable(),
  language: z.string(),
  timeZone: z.string().nullable().describe('The person’s own clock; null where it is not known.'),
  consent: z.enum(['given', 'unknown', 'withdrawn']).meta({ id: 'Consent' }),
  address: z
    .object({
      line: z.string().nullable().describe('Above the street instead of the name.'),
      street: z.array(z.string()),
      postcode: z.string(),
      city: z.string(),
      country: z.string(),
    })
    .meta({ id: 'PostalAddress' })
    .nullable()
    .describe('Where letters reach the person.'),
  noPostSince: momentWire.nullable().describe('Since when the person wants nothing more by post.'),
  fields: fieldValuesWire,
  lastPurchaseOn: dayWire.nullable(),
  lastAskedAt: momentWire.nullable(),
  suppressed: z.boolean().describe('On the list of addresses that get no mail.'),
};

const purchase = z
  .object({
    id: z.uuid(),
    purchasedOn: dayWire,
    amount: z.number().nullable(),
    category: z.string().nullable(),
    product: z.string().nullable(),
    reference: z.string().nullable(),
    storeId: z.uuid(),
    store: z.string(),
  })
  .meta({ id: 'Purchase' });

const asked = z
  .object({
    at: momentWire,
    campaign: z.string(),
    campaignId: z.uuid(),
    channel: z.string().nullable().describe('The way of asking, of an attempt and of a report.'),
    what: z.enum(['first', 'next', 'again', 'reminder', 'answer', 'report', 'skipped']),
    outcome: z.string().describe('State of an attempt, kind of a report, or reason of a skip.'),
    detail: z.string().nullable(),
  })
  .meta({ id: 'CustomerHistory', description: 'Why a customer was asked, and why not.' });

const suppression = z
  .object({ id: z.uuid(), address: z.string(), at: momentWire, reason: z.string() })
  .meta({ id: 'Suppression' });

export const customersWire = countedPageWire(z.object(customer).meta({ id: 'Customer' }));
export const customerWire = z
  .object({ ...customer, purchases: z.array(purchase), history: z.array(asked).describe('The newest first.') })
  .meta({ id: 'CustomerFound' });
export const suppressionsWire = pageWire(suppression);
export const everythingWire = z.record(z.string(), z.unknown().describe('What a room keeps, under a name of its own.'));

export type Purchase = z.output<typeof purchase>;
/** As the database gives it. */
export type AskedRow = Omit<z.output<typeof asked>, 'at'> & { at: Date };
