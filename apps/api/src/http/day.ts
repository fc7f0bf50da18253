import { z } from 'zod';

/** A day such as `2026-03-31`, from 1900 to 2200: whatever adds months to it stays a day that the database can hold. */
export const daySchema = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day <= '2200-12-31', 'Must be a day from 1900 to 2200.');

/** A moment in UTC such as `2026-03-31T12:00:00Z`, within the same years. */
export const momentSchema = z.iso
  .datetime()
  .refine((moment) => daySchema.safeParse(moment.slice(0, 10)).success, 'Must be a moment from 1900 to 2200.');
