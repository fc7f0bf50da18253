import { z } from 'zod';
import { dayWire, momentWire } from '../../http/moment.wire.js';
import { pageWire } from '../../http/page.wire.js';
import { assignmentStates } from './assignment-state.js';

export const assignmentStateWire = z.enum(assignmentStates).meta({ id: 'AssignmentState' });
const someone = z.object({ id: z.uuid(), name: z.string() });

const assignment = z
  .object({
    id: z.uuid(),
    programmeId: z.uuid(),
    programme: z.string(),
    waveId: z.uuid(),
    wave: z.string(),
    storeId: z.uuid(),
    store: z.string(),
    state: assignmentStateWire,
    from: dayWire,
    to: dayWire,
    offerUntil: momentWire.nullable(),
    offerMail: z
      .enum(['due', 'ending', 'sent', 'refused', 'pointless'])
      .nullable()
      .describe(
        'Of the mail about the newest offer; `ending`: nobody knows whether it arrived. Null where none was due.',
      ),
    offerMailSince: momentWire.nullable().describe('Since when that mail should have been sent, where it is late.'),
    visitId: z.uuid().nullable(),
    shopper: someone.nullable(),
    applicants: z.array(someone),
  })
  .meta({ id: 'Assignment', description: 'A planned visit: whose it is, and who would like to.' });

const proposal = z
  .object({
    assignmentId: z.uuid(),
    shopperId: z.uuid(),
    shopper: z.string(),
    store: z.string(),
    km: z.number().nullable(),
    load: z.int().describe('How many jobs the shopper has by then.'),
    rating: z.number().nullable().describe('Which part of the shopper’s visits was approved, 0 to 1.'),
  })
  .meta({ id: 'Proposal', description: 'Who could be offered which open job.' });

export const assignmentsWire = pageWire(assignment);
export const proposalsWire = z.object({
  items: z.array(proposal),
  maxKm: z.number().describe('Farther than this nobody is proposed.'),
});

export type OfferMail = z.output<typeof assignment>['offerMail'];
