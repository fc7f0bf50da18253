import { z } from 'zod';
import { languageSchema } from '../../access/access.dto.js';

const moment = z.number().int().min(0).max(7_258_118_400_000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Must be a SHA-256 as 64 small hexadecimal digits.');

const photoSchema = z.object({
  sha256,
  bytes: z.number().int().min(1).max(15_000_000),
  question: z.string().max(81),
  source: z.enum(['camera', 'gallery']),
  takenAt: moment,
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  accuracy: z.number().min(0).max(10_000_000).optional(),
});

/** A visit as a phone hands it in. What the journal contains is looked at event by event: a bad one costs no answers. */
export const visitSchema = z.object({
  jobId: z.uuid(),
  versionId: z.uuid(),
  language: languageSchema,
  /** The phone's clock at sending; the one thing that may differ between two sendings of the same visit. */
  sentAt: moment,
  startedAt: moment,
  endedAt: moment,
  answers: z.record(z.string().max(100), z.unknown()),
  journal: z.array(z.unknown()).max(20_000).default([]),
  photos: z.array(photoSchema).max(200).default([]),
});

const place = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  accuracy: z.number().min(0).max(10_000_000),
  mock: z.boolean().optional(),
});

/** One event of a journal; the hash chain covers exactly these fields. */
export const journalEventSchema = z.strictObject({
  kind: z.enum(['began', 'seen', 'answered', 'changed', 'place', 'photo', 'stopwatch', 'clock', 'resumed', 'ended']),
  at: moment,
  mono: z.number().min(0).max(31_536_000_000),
  question: z.string().max(100).optional(),
  value: z.unknown().optional(),
  was: z.unknown().optional(),
  place: place.optional(),
  hash: sha256,
});

export const keySchema = z
  .string()
  .min(8)
  .max(100)
  .regex(/^[A-Za-z0-9_-]+$/, 'Must be 8 to 100 letters, digits, - and _.');

export const amendmentSchema = z.object({
  amendmentKey: keySchema,
  /** The noted items, each as `readAnswer` takes it; none where the shopper only says something. */
  answers: z.record(z.string().max(100), z.unknown()),
  /** Photos that these answers add. */
  photos: z.array(photoSchema).max(200).default([]),
  /** What the shopper says to the reviewer. */
  comment: z.string().trim().min(1).max(4_000).optional(),
  /** What the phone noted while the visit was put right; its chain begins with the amendment's key. Older apps send none. */
  journal: z.array(z.unknown()).max(20_000).optional(),
  /** The phone's clock at sending; as of a visit the one thing that may differ between two sendings. */
  sentAt: moment.optional(),
});

export type AmendmentInput = z.output<typeof amendmentSchema>;
export type VisitInput = z.output<typeof visitSchema>;
