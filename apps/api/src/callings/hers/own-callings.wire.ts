import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';
import { definitionWire } from '../../surveys/definition.wire.js';
import { callingStateWire } from '../callings.wire.js';

export const ownCallingsWire = listWire(
  z
    .object({
      id: z.uuid(),
      state: callingStateWire,
      customer: z.string().nullable(),
      rungAt: momentWire.nullable(),
    })
    .meta({ id: 'OwnCalling', description: 'In her hands, or hers to say how it ended.' }),
);

export const whoCallsBackWire = listWire(
  z
    .object({
      id: z.uuid(),
      customer: z.string().nullable(),
      campaign: z.string(),
      appointmentAt: momentWire.nullable(),
    })
    .meta({ id: 'WhoCallsBack', description: 'Somebody who is to be asked and may be the one who calls.' }),
);

export const momentOfAppointmentWire = z.object({
  at: momentWire,
  due: z.int().describe('Other appointments within half an hour of it.'),
});

export const personalLinkWire = z.object({
  link: z.string(),
  email: z.string().nullable().describe('Where it can be mailed.'),
});
export const linkMailedWire = z.object({ mailed: z.boolean() });

export const tryOutWire = z.object({
  campaign: z.string().nullable().describe('Null where none asks by telephone yet: then the survey is a ready one.'),
  definition: definitionWire,
});
