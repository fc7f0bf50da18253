import { caseClocks, caseEventKinds, caseStates } from '#cases';
import { z } from 'zod';
import { momentWire } from '../http/moment.wire.js';
import { pageQuery } from '../http/page.js';
import { countedPageWire } from '../http/page.wire.js';
import { readAnswerWire } from '../scores/answers/responses-list.wire.js';
import { contactWays, remedies, saidSettled } from './log/event-details.js';
import { teams } from './tables/case.table.js';

const words = z.string().trim().min(1).max(5_000);
const team = z.enum(teams);

export const casesQuery = pageQuery.extend({
  open: z.stringbool().default(true),
  storeId: z.uuid().optional(),
});
export type CasesQuery = z.output<typeof casesQuery>;

export const openCaseSchema = z.strictObject({
  storeId: z.uuid().nullable().describe('Null is the organisation’s desk.'),
  customerId: z.uuid().nullable().default(null).describe('Null for whoever is no customer, or is not known.'),
  caller: z.string().trim().max(200).nullable().default(null).describe('Whoever is no customer: name, number.'),
  words: words.describe('What was said.'),
});
export type OpenCaseInput = z.output<typeof openCaseSchema>;

const plain = <const Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), words: words.nullable().default(null) });
const said = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), words });

const cost = z.number().min(0).max(1_000_000_000);
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .optional()
  .describe('Refused where it is not the organisation’s; costs are counted in that.');

const settled = z
  .strictObject({
    kind: z.literal('settled'),
    rootCause: z.string().min(1).max(36).describe('One of the root causes that are in use, by its key.'),
    action: words.describe('What was done.'),
    told: words.describe('What she was told, as she reads it.'),
    remedy: z.enum(remedies),
    cost: cost.nullable().default(null),
    currency,
  })
  .refine(({ remedy, cost }) => cost !== null || remedy === 'none' || remedy === 'apology', {
    error: 'Say what this remedy cost; 0 where it cost nothing.',
    params: { code: 'needed' },
    path: ['cost'],
  });

const act = z.discriminatedUnion('kind', [
  plain('acknowledged'),
  plain('begun'),
  z.strictObject({ kind: z.literal('contacted'), by: z.enum(contactWays), words }),
  plain('waiting'),
  said('heard'),
  settled,
  plain('confirmed'),
  plain('closed'),
  said('reopened'),
  said('noted'),
  z.strictObject({ kind: z.literal('moved'), team }),
  z.strictObject({ kind: z.literal('remedy_asked'), remedy: z.enum(remedies), cost, currency, words }),
  plain('remedy_granted'),
  z.strictObject({
    kind: z.literal('remedy_refused'),
    words: words.describe('Why, as the customer reads it on her page.'),
  }),
]);
export type CaseAct = z.output<typeof act>;

export const actSchema = z.strictObject({
  act,
  events: z.int().min(1).describe('How many events the case had when this was decided: 409 where it has more.'),
});
export type ActInput = z.output<typeof actSchema>;

const place = z.object({ id: z.uuid(), name: z.string() }).nullable();
const listed = {
  id: z.uuid(),
  state: z.enum(caseStates),
  isOpen: z.boolean(),
  team,
  store: place,
  customer: z.string().nullable().describe('The customer’s name, or who called.'),
  openedAt: momentWire,
  dueAt: momentWire
    .nullable()
    .describe('By when the next thing is to be done; null where nothing is, or the customer is waited for.'),
  said: z.string().nullable().describe('Her first words.'),
  rule: z.string().nullable(),
};

export const casesWire = countedPageWire(z.object(listed).meta({ id: 'ListedCase' }));
export const caseMadeWire = z.object({ id: z.uuid() });

const hoursRow = z
  .union([
    z.object({ kind: z.literal('open'), day: z.string(), from: z.string(), until: z.string(), minutes: z.number() }),
    z.object({ kind: z.literal('closed'), days: z.array(z.string()) }),
  ])
  .meta({ id: 'OpenTimeRow' });
const clock = z
  .object({
    clock: z.enum(caseClocks),
    targetMinutes: z.number(),
    usedMinutes: z.number().describe('Open minutes, without those of waiting for the customer.'),
    pausedMinutes: z.number(),
    startedAt: momentWire,
    dueAt: momentWire.nullable(),
    doneAt: momentWire.nullable(),
    pauses: z.array(z.object({ from: momentWire, until: momentWire.nullable() })),
    rows: z.array(hoursRow).describe('The sum of the open time, pauses counted in, until it was done or until now.'),
  })
  .meta({ id: 'CaseClock' });
const event = z
  .object({
    number: z.int(),
    kind: z.enum(caseEventKinds),
    at: momentWire,
    by: z.string().nullable().describe('Null where nobody did it.'),
    words: z.string().nullable(),
    details: z
      .object({
        hers: z.literal(true).optional().describe('She said it herself, on her page.'),
        said: z.enum(saidSettled).optional().describe('Whether it was settled, as she says.'),
        by: z.enum(contactWays).optional(),
        rootCause: z.string().optional(),
        action: z.string().optional(),
        told: z.string().optional(),
        remedy: z.enum(remedies).optional(),
        cost: z.number().optional(),
        team: team.optional(),
        byTargets: z.literal(true).optional().describe('The targets changed, not the hours.'),
        clock: z
          .enum(caseClocks)
          .optional()
          .describe('Of `escalated`: which clock has used so many per cent of what it allows.'),
        step: z.union([z.literal(100), z.literal(150), z.literal(200)]).optional(),
        from: momentWire.nullable().optional(),
        to: momentWire.nullable().optional(),
      })
      .nullable(),
  })
  .meta({ id: 'CaseEvent' });

export const caseWire = z
  .object({
    ...listed,
    events: z.array(event),
    clocks: z.array(clock),
    mayHappen: z.array(z.enum(caseEventKinds)).describe('What you may write down next.'),
    hoursFrom: z.enum(['store', 'region', 'organisation', 'assumed']),
    hoursName: z.string().nullable(),
    timeZone: z.string(),
    contact: z
      .object({ email: z.string().nullable(), phone: z.string().nullable(), language: z.string().nullable() })
      .nullable()
      .describe('How she is reached; null where she is no customer.'),
    answers: z.array(readAnswerWire).describe('The answers that opened it, and what she wrote.'),
    previousId: z.uuid().nullable(),
  })
  .meta({ id: 'Case' });
