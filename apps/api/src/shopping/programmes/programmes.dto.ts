import { z } from 'zod';
import { languages, languageSchema, nameSchema } from '../../access/access.dto.js';
import { daySchema } from '../../http/day.js';

const text = (max: number) => z.partialRecord(z.enum(languages), z.string().trim().min(1).max(max));
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Must be a time such as 09:30.');
const money = z.number().min(0).max(100_000).multipleOf(0.01);

const dayPartSchema = z
  .strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7), from: time, to: time })
  .refine(({ from, to }) => from < to, 'Must end after it begins.');
const asked = (max: number) =>
  text(max).refine((words) => Object.keys(words).length > 0, 'Must be written in at least one language.');
const testSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  text: asked(500),
  options: z
    .array(
      z.strictObject({ code: z.number().int().min(1).max(20), label: asked(300), correct: z.boolean().default(false) }),
    )
    .min(2)
    .max(8)
    .refine((options) => options.filter(({ correct }) => correct).length === 1, 'Needs exactly one correct option.'),
});

/** What a programme asks of whom, when and for how much; what a job is offered on stays as it was offered. */
export const termsSchema = z.strictObject({
  competitor: z.boolean().default(false),
  visitsPerStore: z.number().int().min(1).max(50).default(4),
  dayParts: z.array(dayPartSchema).max(20).default([]),
  scenario: text(5_000).default({}),
  briefing: text(10_000).default({}),
  briefingTest: z.array(testSchema).max(10).default([]),
  fee: money.default(0),
  reimbursedUpTo: money.default(0),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Must be a currency such as EUR.')
    .default('EUR'),
  minMinutes: z.number().int().min(1).max(600).nullable().default(null),
  /** Days, and visits by others, until the same household may return to a store; 0: no such rule. */
  rotationDays: z.number().int().min(0).max(3_650).default(30),
  rotationVisits: z.number().int().min(0).max(20).default(0),
  /** Shoppers may take an open job from the board by themselves. */
  selfAssign: z.boolean().default(false),
  /** Whether stores see what names staff: off unless the law and the staff allow it. */
  nameStaff: z.boolean().default(false),
  requirements: z
    .strictObject({
      languages: z.array(languageSchema).max(6).default([]),
      maxKm: z.number().min(1).max(20_000).nullable().default(null),
    })
    .default({ languages: [], maxKm: null }),
  offerHours: z.number().int().min(1).max(720).default(48),
  /** Photos, journals and stories are kept so long after the decision. */
  retentionDays: z.number().int().min(30).max(3_650).default(400),
  approveHours: z.number().int().min(1).max(720).default(72),
});

const storeIds = z.array(z.uuid()).max(5_000);
export const programmeSchema = z.strictObject({
  name: nameSchema,
  surveyVersionId: z.uuid(),
  storeIds: storeIds.default([]),
  terms: termsSchema.default(() => termsSchema.parse({})),
});
/** What somebody had before them, as `GET` gave it; where it is no longer so, nothing is done. */
const seen = { revision: z.string().max(64).optional() };
/** What is not named stays as it is, so that nothing here has a default. */
export const changeProgrammeSchema = programmeSchema.extend({ storeIds, terms: termsSchema }).partial().extend(seen);
const notice = { informedOn: daySchema, how: z.string().trim().min(1).max(2_000) };
export const staffNoticeSchema = z.strictObject({ ...notice, ...seen });
export const waveSchema = z
  .strictObject({ name: nameSchema, from: daySchema, to: daySchema, ...seen })
  .refine(({ from, to }) => from <= to, 'Must end on or after the day it begins.');

export type Terms = z.output<typeof termsSchema>;
export type ProgrammeInput = z.output<typeof programmeSchema>;
export type ChangeProgrammeInput = z.output<typeof changeProgrammeSchema>;
export type StaffNoticeInput = z.output<typeof staffNoticeSchema>;
export type StaffNotice = Omit<StaffNoticeInput, 'revision'>;
export type WaveInput = z.output<typeof waveSchema>;
