import { z } from 'zod';
import { isCountry } from '#calling';
import { daySchema } from '../http/day.js';
import { emailAddress } from './email-address.js';
import { keyScopes, roles } from './permissions.js';

export const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'] as const;
export const languageSchema = z.enum(languages).meta({ id: 'Language' });
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'Must be one line without control characters.');
export const nameSchema = line(200);
export const emailSchema = z
  .string()
  .max(254)
  .meta({ format: 'email' })
  .refine((email) => emailAddress(email) !== null, {
    error: 'Must be an e-mail address such as name@example.com.',
    params: { code: 'email_malformed' },
  })
  .transform((email) => emailAddress(email) ?? email);
export const timeZoneSchema = z.string().refine(isTimeZone, {
  error: 'Must be a time zone such as Europe/Helsinki.',
  params: { code: 'time_zone_unknown' },
});
export const countrySchema = z.string().refine(isCountry, {
  error: 'Must be a country by its code, such as FI.',
  params: { code: 'country_unknown' },
});
const passwordSchema = z.string().min(1).max(1_000);
const tokenSchema = z.string().max(100);
const ids = z.array(z.uuid()).max(1_000);

export const signInSchema = z.strictObject({
  email: z.string().max(300),
  password: passwordSchema,
  organisationId: z.uuid().optional(),
});
export const resetSchema = z.strictObject({ email: z.string().max(300) });
export const confirmResetSchema = z.strictObject({ token: tokenSchema, password: passwordSchema });
export const joinSchema = z.strictObject({ token: tokenSchema, name: nameSchema, password: passwordSchema });
export const changeMeSchema = z.strictObject({ name: nameSchema.optional(), language: languageSchema.optional() });
export const changePasswordSchema = z.strictObject({ current: passwordSchema, next: passwordSchema });
export const setUpSchema = z.strictObject({
  token: tokenSchema,
  organisationName: nameSchema,
  timeZone: timeZoneSchema,
  language: languageSchema,
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
});
export const sampleSchema = z.strictObject({ token: tokenSchema });
export const invitePersonSchema = z.strictObject({
  email: emailSchema,
  name: nameSchema,
  role: z.enum(roles),
  language: languageSchema,
  regionIds: ids.default([]),
  storeIds: ids.default([]),
});
export const changePersonSchema = z.strictObject({
  name: nameSchema.optional(),
  role: z.enum(roles).optional(),
  status: z.enum(['active', 'deactivated']).optional(),
  regionIds: ids.optional(),
  storeIds: ids.optional(),
});
export const makeKeySchema = z.strictObject({
  name: nameSchema,
  scopes: z.array(z.enum(keyScopes)).min(1).max(keyScopes.length),
});
export const organisationSchema = z.strictObject({
  name: nameSchema.optional(),
  timeZone: timeZoneSchema.optional(),
  language: languageSchema.optional(),
  /** Where telephone numbers are unless they say otherwise. */
  country: countrySchema.nullable().optional(),
  ownClosedDays: z
    .record(daySchema, line(100))
    .refine((days) => Object.keys(days).length <= 200, 'Must be at most 200 days.')
    .optional(),
  openDays: z.array(daySchema).max(500).optional(),
  mailsOnClosedDays: z.boolean().optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'Must be a colour such as #0b6e69.')
    .optional(),
  senderName: line(100).optional(),
  senderAddress: emailSchema.optional(),
  postalAddress: z.string().trim().max(500).optional(),
  contactGapDays: z.number().int().min(0).max(3_650).optional(),
  contactsAtMost: z.number().int().min(1).max(1_000).optional(),
  contactsWithinDays: z.number().int().min(1).max(3_650).optional(),
  callChecksPercent: z.number().int().min(0).max(20).optional(),
});

export type SetUpInput = z.output<typeof setUpSchema>;
export type InvitePersonInput = z.output<typeof invitePersonSchema>;
export type ChangePersonInput = z.output<typeof changePersonSchema>;
export type OrganisationInput = z.output<typeof organisationSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
