import { z } from 'zod';
import { momentWire } from '../http/moment.wire.js';
import { findingWire } from '../http/problem.wire.js';
import { textWire } from '../http/text.wire.js';
import { settingSchema } from '../stores/store-fields.js';

const principle = z
  .object({
    key: z.string().describe('Stable for ever: items and scores point at it.'),
    name: textWire,
    promise: textWire.describe('What a customer may expect, in a sentence.'),
    behaviours: z
      .object({ store: z.array(textWire), call_centre: z.array(textWire) })
      .describe('What staff do so that it holds, by setting.'),
    weight: z.number().describe('How much it counts in the index; 0 leaves it out.'),
    target: z.number().nullable().describe('Score to reach, 0 to 100.'),
    retired: z.boolean().describe('Kept for history; no longer asked about.'),
    settings: z.array(settingSchema),
  })
  .meta({ id: 'Principle', description: 'A principle that service is rated against.' });

const standard = z
  .object({ principles: z.array(principle) })
  .meta({ id: 'Standard', description: 'What an organisation promises its customers, and rates itself against.' });

const version = { id: z.uuid(), number: z.int(), publishedAt: momentWire, publishedBy: z.string().nullable() };
const standardVersion = z.object(version).meta({ id: 'StandardVersion' });

export const standardFoundWire = z
  .object({
    draft: standard,
    draftRevision: z.int(),
    published: standardVersion.nullable().describe('What holds; null where none was published.'),
    versions: z.array(standardVersion).describe('The newest first.'),
  })
  .meta({ id: 'StandardFound', description: 'The draft as it is being worked on, and all versions.' });

export const savedStandardWire = z.object({ draftRevision: z.int(), findings: z.array(findingWire) });
export const standardVersionWire = z.object({ ...version, standard });
