import { z } from 'zod';
import { emailSchema, languageSchema, nameSchema } from '../../access/access.dto.js';

const about = {
  phone: z.string().trim().min(3).max(40).nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  languages: z.array(languageSchema).max(6),
};

export const inviteShopperSchema = z.strictObject({
  email: emailSchema,
  name: nameSchema,
  language: languageSchema,
  phone: about.phone.default(null),
  latitude: about.latitude.default(null),
  longitude: about.longitude.default(null),
  languages: about.languages.default([]),
  /** Another shopper who lives in the same household. */
  householdOf: z.uuid().nullable().default(null),
});
export const changeShopperSchema = z.strictObject({
  name: nameSchema.optional(),
  phone: about.phone.optional(),
  latitude: about.latitude.optional(),
  longitude: about.longitude.optional(),
  languages: about.languages.optional(),
  /** Moves in with another shopper; null moves out into a household of one's own. */
  householdOf: z.uuid().nullable().optional(),
  status: z.enum(['active', 'deactivated']).optional(),
});
export type InviteShopperInput = z.output<typeof inviteShopperSchema>;
export type ChangeShopperInput = z.output<typeof changeShopperSchema>;
