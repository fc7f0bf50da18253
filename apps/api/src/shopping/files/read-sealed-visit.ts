import { z } from 'zod';
import { amendmentSchema, keySchema, visitSchema } from '../visits/visit-input.dto.js';

const header = z.object({
  format: z.literal('candour-visit/1'),
  personId: z.uuid(),
  /** Under which the visit is handed in; of an amendment the key of its visit. */
  key: keySchema,
  /** What the phone's clock is behind the server's, in milliseconds. */
  offset: z.number().int().min(-7_258_118_400_000).max(7_258_118_400_000),
  jobId: z.uuid(),
  visit: visitSchema.omit({ sentAt: true }).nullable(),
  amendment: amendmentSchema.omit({ sentAt: true }).nullable(),
  photos: z
    .array(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int().min(1).max(15_000_000) }))
    .max(200),
});

/** A visit as a phone saved it, with the photos that had not arrived. */
export interface SealedVisit extends Omit<z.output<typeof header>, 'format' | 'photos'> {
  photos: { sha256: string; content: Buffer }[];
}

/** Reads what was sealed: the length of a JSON in four bytes, the JSON, and the photos one after the other; null where it is none. */
export function readSealedVisit(content: Buffer): SealedVisit | null {
  if (content.length < 4) return null;
  const end = 4 + content.readUInt32BE(0);
  const read = header.safeParse(parsed(content.subarray(4, end)));
  if (!read.success || (read.data.visit === null) === (read.data.amendment === null)) return null;
  const { format: _, photos, ...visit } = read.data;
  let place = end;
  const contents = photos.map(({ sha256, bytes }) => {
    place += bytes;
    return { sha256, content: content.subarray(place - bytes, place) };
  });
  return place === content.length ? { ...visit, photos: contents } : null;
}

function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return null;
  }
}
