import { open } from 'node:fs/promises';
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

/** A visit as a phone saved it, and where in the file its photos are that had not arrived. */
export interface SealedVisit extends Omit<z.output<typeof header>, 'format' | 'photos'> {
  photos: { sha256: string; start: number; bytes: number }[];
}

/** A visit's answers and journal take less than this. */
const mostOfHeader = 30_000_000;

/** Reads what was sealed: the length of a JSON in four bytes, the JSON, and the photos one after the other; null where it is none. */
export async function readSealedVisit(path: string): Promise<SealedVisit | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer: length } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const end = 4 + length.readUInt32BE(0);
    if (size < end || end > mostOfHeader) return null;
    const { buffer: json } = await file.read(Buffer.alloc(end - 4), 0, end - 4, 4);
    const read = header.safeParse(parsed(json));
    if (!read.success || (read.data.visit === null) === (read.data.amendment === null)) return null;
    const { format: _, photos, ...visit } = read.data;
    let place = end;
    const places = photos.map(({ sha256, bytes }) => ({ sha256, start: (place += bytes) - bytes, bytes }));
    return place === size ? { ...visit, photos: places } : null;
  } finally {
    await file.close();
  }
}

function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return null;
  }
}
