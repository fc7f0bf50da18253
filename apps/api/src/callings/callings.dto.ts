import { outcomes, type OutcomeName } from '#calling';
import { z } from 'zod';
import { languages } from '../access/access.dto.js';

const names = Object.keys(outcomes) as [OutcomeName, ...OutcomeName[]];

/** A moment by the customer's clock. */
const wallClockSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'Must be day and time such as 2026-12-01T15:30.');
export const agreedOnSchema = z.strictObject({ at: wallClockSchema, which: z.enum(['earlier', 'later']).optional() });
export const callBackSearchSchema = z.strictObject({ number: z.string().trim().min(1).max(60) });
const noteSchema = z.string().trim().min(1).max(2_000);

export const outcomeSchema = z
  .strictObject({
    outcome: z.enum(names),
    /** Only for an appointment, and then needed. */
    appointment: agreedOnSchema.optional(),
    note: noteSchema.optional(),
    /** Of which ring: what was said of it already, by the same person and in the same word, is answered as then. */
    attemptId: z.uuid().optional(),
  })
  .refine(({ outcome, appointment }) => (outcome === 'appointment') === (appointment !== undefined), {
    error: 'Say the moment of an appointment, and of nothing else.',
    path: ['appointment'],
  });
export type OutcomeInput = z.output<typeof outcomeSchema>;

export const callingNoteSchema = z.strictObject({ text: noteSchema });

export const assignSchema = z.strictObject({ personId: z.uuid() });

export const abilitiesSchema = z.strictObject({
  /** In which somebody asks; any where none is named. */
  languages: z.array(z.enum(languages)).max(languages.length),
  /** What campaigns may ask for, in the organisation's own words. */
  skills: z.array(z.string().trim().min(1).max(60)).max(20),
});

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Must be a time of day such as 09:00.');
export const callingRuleSchema = z.strictObject({
  windows: z
    .array(
      z
        .strictObject({
          from: time,
          until: time,
          weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
        })
        .refine(({ from, until }) => from < until, {
          error: 'The window must end after it begins, on the same day.',
          params: { code: 'ends_too_early' },
        }),
    )
    .max(21),
  isClosedOnHolidays: z.boolean(),
  consent: z.enum(['given', 'not_refused']),
});

const question = z.string().min(1).max(200);
const stepSchema = z.union([
  z.strictObject({ kind: z.literal('answer'), question, answer: z.unknown() }),
  z.strictObject({ kind: z.literal('leave'), question }),
  z.strictObject({
    kind: z.literal('turn'),
    to: z.union([z.enum(['next', 'back']), z.strictObject({ page: z.string().min(1).max(200) })]),
  }),
  z.strictObject({ kind: z.literal('language'), language: z.enum(languages) }),
]);
export const stepsSchema = z.strictObject({
  attemptId: z.uuid(),
  surveyVersionId: z.uuid(),
  /** Whose numbers they are: an id that a device makes when an interview begins on it. */
  device: z.uuid(),
  /** Numbered from 1 for each device, without gaps; sent again until they are taken. */
  steps: z
    .array(z.strictObject({ number: z.int().min(1).max(100_000), step: stepSchema }))
    .min(1)
    .max(500),
});
export type StepsInput = z.output<typeof stepsSchema>;

export const callingHandInSchema = z.strictObject({
  attemptId: z.uuid(),
  device: z.uuid(),
  /** The number of the last step that this device sent; 0 where none was. */
  lastStep: z.int().min(0).max(100_000),
});
export type HandInInput = z.output<typeof callingHandInSchema>;
