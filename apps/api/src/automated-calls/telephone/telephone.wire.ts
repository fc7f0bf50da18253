import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';
import { callStatuses } from '../../line/call-status.js';

const heard = z.object({
  at: momentWire,
  kind: z.enum(['said', 'played', 'pressed', 'note']),
  text: z.string().describe('Of a recording that is played, its address.'),
  language: z.string().nullable().describe('In which it is said, such as fi-FI.'),
});

const telephoneCall = z
  .object({
    sid: z.string(),
    status: z.enum(callStatuses),
    isOver: z.boolean(),
    to: z.string(),
    from: z.string(),
    createdAt: momentWire,
    answeredAt: momentWire.nullable(),
    heard: z.array(heard),
  })
  .meta({ id: 'TelephoneCall', description: 'A call on the simulated line, as its telephone shows it.' });

export const telephoneCallsWire = listWire(telephoneCall);
export const telephoneCallWire = telephoneCall;

export const lineWire = z
  .object({
    provider: z.enum(['simulated', 'twilio', 'somleng', 'signalwire', 'telnyx']),
    host: z.string().nullable(),
    number: z.string(),
    callsPerSecond: z.int(),
    callsAtOnce: z.int(),
    isReachable: z
      .boolean()
      .describe('Whether the provider can reach Candour: its public address is one that others have.'),
    fault: z
      .enum(['token', 'number'])
      .nullable()
      .describe(
        'What is set up wrongly, as the provider says: the account or its token, or the number that calls come from.',
      ),
    failures: z.int().describe('In a row.'),
    trouble: z.enum(['silent', 'too_many', 'turned_away', 'other']).nullable(),
    detail: z.string().nullable().describe('In the provider’s words.'),
    since: momentWire.nullable(),
    restsUntil: momentWire.nullable(),
    stoppedAt: momentWire.nullable().describe('Since when nobody is called, until a person says so.'),
  })
  .meta({ id: 'TelephoneLine', description: 'How the line fares by which automated calls are made.' });
