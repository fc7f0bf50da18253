import { z } from 'zod';
import { languageSchema } from '../../access/access.dto.js';
import { dayWire, momentWire } from '../../http/moment.wire.js';
import { textWire } from '../../http/text.wire.js';
import { answerWire } from '../../surveys/answer.wire.js';
import { definitionWire } from '../../surveys/definition.wire.js';
import { assignmentStateWire } from '../assignments/assignments.wire.js';
import { dayPartsWire } from '../programmes/programmes.wire.js';
import { appealStateWire, photoStateWire, returned, visitStateWire } from '../visits/visits.wire.js';

const returnedJob = z
  .object({
    ...returned,
    versionId: z.uuid().describe('Of the checklist that was answered, which may be older than the job’s.'),
    answers: z.record(z.string(), answerWire),
  })
  .meta({
    id: 'ReturnedJob',
    description: 'A return with the answers as they stand: all that is needed to put a visit right without a network.',
  });

const rejection = z
  .object({ reason: z.string(), at: z.string(), appealUntil: z.string() })
  .meta({ id: 'Rejection', description: 'Why a visit was not approved, and until when that may be appealed.' });

const rejectionAppeal = z
  .object({
    state: appealStateWire,
    reason: z.string(),
    at: z.string(),
    outcome: z.string().nullable(),
    decidedAt: z.string().nullable(),
  })
  .meta({ id: 'RejectionAppeal' });

const store = z.object({
  id: z.uuid(),
  name: z.string(),
  address: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  timeZone: z.string(),
});

export const jobWire = z
  .object({
    id: z.uuid(),
    state: assignmentStateWire,
    mayTake: z.boolean().describe('Open, and the programme lets shoppers take such jobs by themselves.'),
    termsKey: z.string().describe('Which terms it has; whoever takes it says which they read.'),
    visit: z.object({ key: z.string(), state: visitStateWire }).nullable(),
    programme: z.object({ id: z.uuid(), name: z.string() }),
    competitor: z.boolean(),
    store,
    from: dayWire,
    to: dayWire,
    dayParts: dayPartsWire,
    versionId: z.uuid(),
    scenario: textWire,
    briefing: textWire,
    briefingTest: z
      .array(
        z.object({
          key: z.string(),
          text: textWire,
          options: z.array(z.object({ code: z.int(), label: textWire })),
        }),
      )
      .describe('Which option is right stays with the server.'),
    briefingPassed: z.boolean(),
    applied: z.boolean(),
    minMinutes: z.int().nullable(),
    fee: z.number(),
    reimbursedUpTo: z.number(),
    currency: z.string(),
    offerUntil: momentWire.nullable(),
    returned: returnedJob.nullable(),
    rejection: rejection.nullable(),
    appeal: rejectionAppeal.nullable(),
  })
  .meta({ id: 'Job', description: 'A job as a shopper’s phone has it: everything that is needed without a network.' });

export const jobsWire = z.object({ items: z.array(jobWire), now: momentWire });
export const shopperMeWire = z
  .object({
    id: z.uuid(),
    name: z.string(),
    language: languageSchema,
    organisation: z.object({ name: z.string(), colour: z.string().nullable(), timeZone: z.string() }),
    sealingKey: z.string().describe('With which a visit is sealed into a file that the organisation alone can open.'),
    now: momentWire,
  })
  .meta({ id: 'ShopperMe' });
export const checklistWire = z.object({ id: z.uuid(), definition: definitionWire }).meta({ id: 'Checklist' });
export const photoStatesWire = z.object({ items: z.array(photoStateWire) });
export const briefingResultWire = z.object({
  passed: z.boolean(),
  wrong: z.array(z.string()).describe('Keys of the questions that were answered wrongly.'),
});

const earned = z
  .object({
    jobId: z.uuid(),
    store: z.string(),
    visitedOn: dayWire,
    fee: z.number(),
    reimbursement: z.number(),
    currency: z.string(),
    state: visitStateWire,
    paidOn: dayWire.nullable(),
  })
  .meta({ id: 'EarnedRow', description: 'What one visit came to, or would.' });
export const statementWire = z
  .object({ items: z.array(earned), owed: z.number(), paid: z.number() })
  .meta({ id: 'Statement' });
