import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';
import { keyScopeWire, roleWire } from '../permissions.wire.js';

export const personWire = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: roleWire,
    language: z.string(),
    status: z.enum(['invited', 'active', 'deactivated']).meta({ id: 'PersonStatus' }),
    regionIds: z.array(z.uuid()),
    storeIds: z.array(z.uuid()),
    lastSeenAt: momentWire.nullable(),
  })
  .meta({ id: 'Person' });

export const peopleWire = listWire(personWire);

const apiKey = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(keyScopeWire),
    createdAt: momentWire,
    lastUsedAt: momentWire.nullable(),
    createdBy: z.string().nullable(),
  })
  .meta({ id: 'ApiKey' });

export const apiKeysWire = listWire(apiKey);

export const madeKeyWire = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(keyScopeWire),
    key: z.string().describe('Given once, and kept as a hash only.'),
  })
  .meta({ id: 'MadeKey' });

/** As the database gives it. */
export type ApiKeyRow = Omit<z.output<typeof apiKey>, 'createdAt' | 'lastUsedAt'> & {
  createdAt: Date;
  lastUsedAt: Date | null;
};
