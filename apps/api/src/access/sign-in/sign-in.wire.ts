import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';
import { permissionWire, roleWire } from '../permissions.wire.js';

export const meWire = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string(), email: z.string(), role: roleWire, language: z.string() }),
    organisation: z.object({
      id: z.uuid(),
      name: z.string(),
      timeZone: z.string(),
      language: z.string(),
      colour: z.string(),
      settings: z.object({ suppressBelow: z.int(), markBelow: z.int(), contactGapDays: z.int() }),
    }),
    may: z.array(permissionWire),
    scope: z.object({ everything: z.boolean(), regionIds: z.array(z.uuid()), storeIds: z.array(z.uuid()) }),
  })
  .meta({ id: 'Me', description: 'What a person sees of themselves.' });

export const installationWire = z
  .object({ setUp: z.boolean(), mailCatcher: z.boolean().describe('Mails stay here, in the built-in inbox.') })
  .meta({ id: 'Installation' });

export const sampleProgressWire = z
  .object({
    status: z.enum(['none', 'running', 'done', 'failed']),
    done: z.int(),
    total: z.int(),
    message: z.string().optional(),
    signIn: z.object({ email: z.string(), password: z.string() }).describe('There once it is done.').optional(),
  })
  .meta({ id: 'SampleProgress' });

export const joinWire = z
  .object({
    organisation: z.string(),
    email: z.string(),
    name: z.string().describe('As whoever invited them wrote it.'),
    role: roleWire,
  })
  .meta({ id: 'Join', description: 'What an invitation to join says before it is accepted.' });

const session = z
  .object({
    id: z.uuid(),
    createdAt: momentWire,
    lastSeenAt: momentWire,
    device: z.string(),
    current: z.boolean().describe('The one that asks.'),
  })
  .meta({ id: 'Session' });

export const sessionsWire = listWire(session);

/** As the database gives it. */
export type SessionRow = Omit<z.output<typeof session>, 'createdAt' | 'lastSeenAt'> & {
  createdAt: Date;
  lastSeenAt: Date;
};
