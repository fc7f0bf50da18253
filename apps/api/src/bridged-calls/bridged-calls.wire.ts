import { z } from 'zod';
import { bridgedStates, endings } from './tables/bridged-call.table.js';

export const ownTelephoneSchema = z.strictObject({ number: z.string().trim().max(60).nullable() });
export const ownTelephoneWire = z
  .object({
    number: z
      .string()
      .nullable()
      .describe('Which the line rings before it rings a customer; null where none is written down.'),
    line: z
      .enum(['ready', 'simulated', 'away'])
      .describe('Whether the line can call now; the simulated one rings telephones on a page alone.'),
  })
  .meta({ id: 'OwnTelephone' });

const bridgedCall = z
  .object({
    state: z.enum(bridgedStates).describe('How far it has come: her telephone, then the customer’s.'),
    ended: z.enum(endings).nullable().describe('Why it is over; null before.'),
    attemptId: z.uuid().nullable().describe('The attempt, once the customer’s telephone has rung.'),
    customerStatus: z.string().nullable().describe('How the customer’s telephone fared, as the provider says.'),
  })
  .meta({ id: 'BridgedCall', description: 'A call by which the line rings an interviewer, and then her customer.' });
export const bridgedCallWire = bridgedCall;
export const newestBridgedCallWire = z.object({ call: bridgedCall.nullable() });
