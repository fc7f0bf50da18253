import { z } from 'zod';
import { countrySchema } from '../../access/access.dto.js';
import { daySchema } from '../../http/day.js';

export const returnReasons = ['undeliverable', 'moved', 'new_address', 'refused', 'deceased', 'blank'] as const;
export type ReturnReason = (typeof returnReasons)[number];

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'Must be one line without control characters.');

/** Letters that came back for one reason: by the number in their window, the code inside, or the code on their sheet. */
export const returnedSchema = z
  .strictObject({
    letters: z.array(z.string().trim().min(1).max(100)).min(1).max(200),
    reason: z.enum(returnReasons),
    /** Today unless given. */
    returnedOn: daySchema.nullable().default(null),
    /** What the post says of one letter’s new address. */
    address: z
      .strictObject({
        line: line(200).nullable().default(null),
        street: z.array(line(100)).max(3),
        postcode: line(20).default(''),
        city: line(100).default(''),
        country: countrySchema.nullable().default(null),
      })
      .nullable()
      .default(null),
  })
  .refine(
    ({ reason, address, letters }) =>
      (reason === 'new_address') === (address !== null) && (address === null || letters.length === 1),
    {
      error: 'Give the new address of one letter, and only for that reason.',
      path: ['address'],
    },
  );
export type ReturnedInput = z.output<typeof returnedSchema>;
