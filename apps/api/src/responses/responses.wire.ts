import { z } from 'zod';
import { allChannels } from './hand-in.js';

export const responseChannelWire = z
  .enum(allChannels)
  .meta({ id: 'ResponseChannel', description: 'The way in which answers came.' });

export const handedInWire = z.object({
  id: z.uuid().nullable().describe('Null for an anonymous survey: nothing leads from whoever answered to the answers.'),
});
