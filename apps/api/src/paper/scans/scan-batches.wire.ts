import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';
import { pageWire } from '../../http/page.wire.js';

const counts = {
  files: z.int(),
  waiting: z.int().describe('Files that are on their way or being read.'),
  pages: z.int(),
  read: z.int(),
  blank: z.int(),
  again: z.int().describe('Pages that were scanned before, with the same marks.'),
  other: z.int().describe('Pages under a known number with other marks.'),
  foreign: z.int(),
  unreadable: z.int(),
  toCheck: z.int().describe('What a person is to look at.'),
};

const batch = {
  id: z.uuid(),
  createdAt: momentWire,
  stoppedAt: momentWire.nullable(),
  ...counts,
};

export const scanBatchWire = z
  .object(batch)
  .meta({ id: 'ScanBatch', description: 'Scanned files that were brought together.' });
export const scanBatchesWire = pageWire(scanBatchWire);

export const scanTakenWire = z
  .object({
    id: z.uuid(),
    batchId: z.uuid().describe('That of the day, by the organisation’s clock.'),
    state: z.enum(['waiting', 'known']).describe('The very same file was brought before, and is not read again.'),
  })
  .meta({ id: 'ScanTaken', description: 'A scan that was brought by a program.' });

export const scanBatchFoundWire = z
  .object({
    ...batch,
    fileList: z.array(
      z
        .object({
          id: z.uuid(),
          ordinal: z.int(),
          bytes: z.int(),
          state: z.enum(['arriving', 'waiting', 'read', 'known', 'failed']),
          pages: z.int(),
        })
        .meta({ id: 'ScanFile' }),
    ),
    setAside: z
      .array(
        z
          .object({
            file: z.int(),
            page: z.int().describe('Of the file, from 1.'),
            state: z.enum(['foreign', 'unreadable', 'other']),
            why: z.string().nullable(),
          })
          .meta({ id: 'PageSetAside' }),
      )
      .describe('Pages that were not taken, each with its reason; the first five hundred.'),
    missing: z
      .array(
        z
          .object({ number: z.string(), run: z.string(), pages: z.array(z.int()) })
          .meta({ id: 'PagesMissing', description: 'Pages of a sheet that have not been scanned yet.' }),
      )
      .describe('The first five hundred.'),
  })
  .meta({ id: 'ScanBatchFound' });
