import { z } from 'zod';
import { momentWire } from '../http/moment.wire.js';
import { pageWire } from '../http/page.wire.js';
import { changeActions, type ChangeKind } from './told-changes.js';

const change = z
  .object({
    id: z.uuid(),
    at: momentWire,
    by: z.object({ name: z.string().nullable().describe('Null where a shopper did it whom the reader may not know.') }),
    action: z.string(),
    subjectKind: z.enum(Object.keys(changeActions) as [ChangeKind, ...ChangeKind[]]),
    subjectId: z.uuid().nullable(),
    subjectName: z.string(),
    changes: z
      .record(z.string(), z.tuple([z.unknown().describe('What it was.'), z.unknown().describe('What it became.')]))
      .nullable(),
  })
  .meta({ id: 'Change', description: 'One line of the trail.' });

export const changesWire = pageWire(change);
