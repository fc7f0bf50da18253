import { callingStates, outcomes, type OutcomeName } from '#calling';
import { z } from 'zod';
import { dayWire, momentWire } from '../http/moment.wire.js';
import { listWire } from '../http/page.wire.js';
import { definitionWire } from '../surveys/definition.wire.js';

const names = Object.keys(outcomes) as [OutcomeName, ...OutcomeName[]];

export const callingStateWire = z
  .enum(callingStates)
  .meta({ id: 'CallingState', description: 'Where one invitation on its way by telephone stands.' });
const outcomeWire = z.enum(names).meta({ id: 'CallingOutcome', description: 'How an attempt by telephone ended.' });

const rungAttempt = z.object({ rungAt: momentWire, outcome: outcomeWire.nullable() }).meta({ id: 'RungAttempt' });

const toldNote = z.object({ at: momentWire, text: z.string() }).meta({ id: 'CallingNote' });

const callingInHand = z
  .object({
    id: z.uuid(),
    state: callingStateWire,
    attemptId: z.uuid().nullable().describe('The attempt that rings or rang, once it does.'),
    takenUntil: momentWire.nullable().describe('Yours until then; renew it before.'),
    campaign: z.object({
      id: z.uuid(),
      name: z.string(),
      callBacks: z.boolean().describe('Whether another moment to call may be agreed on.'),
    }),
    customer: z.object({
      name: z.string().nullable(),
      number: z.string().nullable().describe('As it is dialled, such as +358401234567.'),
      extension: z.string().nullable(),
      timeZones: z.array(z.string()).describe('Whose clocks count there; of a country with several, all of them.'),
    }),
    store: z.string().nullable(),
    purchase: z.object({ on: dayWire, category: z.string().nullable(), product: z.string().nullable() }).nullable(),
    survey: z.object({
      versionId: z.uuid(),
      definition: definitionWire,
      language: z.string(),
      seed: z.int(),
      customer: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      fill: z.unknown().describe('What was answered so far, by whatever way; null before the first answer.'),
    }),
    attempts: z.array(rungAttempt).describe('Earlier ones, the newest first.'),
    notes: z.array(toldNote),
    appointmentAt: momentWire.nullable(),
  })
  .meta({ id: 'CallingInHand', description: 'The one customer whom an interviewer is asking.' });

export const callingWire = callingInHand;
export const nextCallingWire = z.object({
  calling: callingInHand.nullable().describe('Null where nobody is to be rung now.'),
});
export const keptWire = z.object({ takenUntil: momentWire });
export const rungWire = z.object({ attemptId: z.uuid() });
export const outcomeSaidWire = z.object({ state: callingStateWire });
export const stepsTakenWire = z.object({
  taken: z.int().describe('Steps up to this number are in; later ones wait for those between.'),
});
export const callingHandedInWire = z.object({ responseId: z.uuid().nullable() });

const appointment = z
  .object({
    id: z.uuid(),
    at: momentWire,
    customer: z.string().nullable(),
    timeZones: z.array(z.string()),
    campaign: z.string(),
  })
  .meta({ id: 'CallingAppointment' });
export const appointmentsWire = listWire(appointment);

const unsettled = z
  .object({
    id: z.uuid(),
    rungAt: momentWire,
    interviewer: z.string(),
    customer: z.string().nullable(),
    campaign: z.string(),
  })
  .meta({ id: 'UnsettledCalling', description: 'It rang, and nobody said how it ended.' });
export const unsettledWire = listWire(unsettled);

const takenCalling = z
  .object({
    id: z.uuid(),
    state: callingStateWire,
    since: momentWire,
    interviewer: z.string(),
    customer: z.string().nullable(),
    campaign: z.string(),
  })
  .meta({ id: 'TakenCalling', description: 'What is in somebody’s hands at this moment.' });
export const takenCallingsWire = listWire(takenCalling);

const waitingCalling = z
  .object({
    id: z.uuid(),
    state: callingStateWire,
    at: momentWire.nullable().describe('Of an appointment.'),
    interviewer: z.string().nullable().describe('For whom it waits; nobody yet, where it was referred.'),
    customer: z.string().nullable(),
    timeZones: z.array(z.string()),
    campaign: z.string(),
  })
  .meta({ id: 'WaitingCalling', description: 'An appointment, or what somebody else has to ask.' });
export const waitingCallingsWire = listWire(waitingCalling);

const caller = z
  .object({
    id: z.uuid(),
    name: z.string(),
    languages: z.array(z.string()).describe('In which she asks; any where none is named.'),
    skills: z.array(z.string()),
  })
  .meta({ id: 'Caller', description: 'Whoever may ring, and what she can do.' });
export const callersWire = listWire(caller);

const counted = z.object({
  state: callingStateWire,
  reason: z.string().nullable(),
  count: z.int(),
  backAt: momentWire.nullable(),
});
export const callingQueueWire = listWire(
  counted.meta({
    id: 'CallingQueuePart',
    description: 'Callings that stand alike: where, why, and when the first comes back.',
  }),
);

const windowWire = z.object({ from: z.string(), until: z.string(), weekdays: z.array(z.int()) });
const ruleWire = {
  windows: z.array(windowWire),
  isClosedOnHolidays: z.boolean(),
  consent: z.enum(['given', 'not_refused']),
};
const rule = z
  .object({
    country: z.string(),
    ...ruleWire,
    proposed: z.object(ruleWire).describe('As Candour proposes it, which is no legal advice.'),
    sources: z
      .array(z.object({ says: z.string(), where: z.string(), basis: z.enum(['read', 'reported', 'known', 'careful']) }))
      .describe('Where the proposal comes from.'),
    isOwn: z.boolean().describe('Set by the organisation; else as Candour proposes it.'),
  })
  .meta({ id: 'CallingRule' });
export const callingRulesWire = z.object({
  items: z.array(rule),
  elsewhere: rule.omit({ country: true }).describe('In every other country.'),
});
