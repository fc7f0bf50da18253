import { promiseEventKinds, promiseStates } from '#cases';
import { z } from 'zod';
import { daySchema } from '../http/day.js';
import { dayWire, momentWire } from '../http/moment.wire.js';
import { pageQuery } from '../http/page.js';
import { countedPageWire } from '../http/page.wire.js';
import { ways } from './tables/promise-event.table.js';
import { promised } from './tables/promise.table.js';

const words = z.string().trim().min(1).max(2_000);

export const promisesQuery = pageQuery.extend({
  open: z.stringbool().default(true),
  storeId: z.uuid().optional(),
  caseId: z.uuid().optional(),
});
export type PromisesQuery = z.output<typeof promisesQuery>;

export const promiseSchema = z.strictObject({
  storeId: z.uuid().nullable().default(null).describe('Null is the organisation’s desk; of a case it is the case’s.'),
  caseId: z.uuid().nullable().default(null),
  customerId: z.uuid().nullable().default(null),
  toWhom: z.string().trim().max(200).nullable().default(null).describe('Whoever is no customer: name, number.'),
  kind: z.enum(promised),
  what: words.nullable().default(null),
  dueOn: daySchema.describe('The day until whose end it is to be kept.'),
  madeWhere: z.enum(['store', 'interview']).default('store').describe('Of a case it is the case.'),
});
export type PromiseInput = z.output<typeof promiseSchema>;

const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), channel: z.enum(ways), words: words.nullable().default(null) }),
  z.strictObject({
    kind: z.literal('moved'),
    dueOn: daySchema,
    words: words.describe('What she said when she agreed: no promise is moved without her.'),
  }),
  z.strictObject({ kind: z.literal('withdrawn'), words: words.describe('What she said when she took it back.') }),
]);
export const promiseActSchema = z.strictObject({
  act,
  events: z.int().min(1).describe('How many events the promise had when this was decided: 409 where it has more.'),
});
export type PromiseActInput = z.output<typeof promiseActSchema>;

export const promiseMadeWire = z.object({ id: z.uuid() });

const one = z
  .object({
    id: z.uuid(),
    store: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    customer: z.string().nullable().describe('The customer’s name, or to whom it was made.'),
    caseId: z.uuid().nullable(),
    kind: z.enum(promised),
    what: z.string().nullable(),
    by: z.string().nullable(),
    madeAt: momentWire,
    dueOn: dayWire,
    firstDueOn: dayWire.describe('The day that she was told first.'),
    endsAt: momentWire,
    state: z.enum(promiseStates),
    happened: z.array(
      z
        .object({
          number: z.int(),
          kind: z.enum(promiseEventKinds),
          at: momentWire,
          by: z.string().nullable(),
          words: z.string().nullable(),
          channel: z.enum(ways).nullable(),
          dueOn: dayWire.nullable(),
        })
        .meta({ id: 'PromiseEvent' }),
    ),
  })
  .meta({ id: 'MadePromise', description: 'What was promised to a customer.' });
export const promisesWire = countedPageWire(one);

export const feedWire = z.object({ madeAt: momentWire.nullable().describe('Null where there is none.') });
export const feedMadeWire = z.object({
  url: z.string().describe('Shown this once; a new one ends it.'),
});
