import { z } from 'zod';
import { daySchema } from '../../http/day.js';
import { momentWire } from '../../http/moment.wire.js';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Must be a time of day such as 09:00.');
const period = { from: time, until: time.describe('`24:00` ends the day.') };
const periodWire = z.strictObject(period).meta({ id: 'OpeningPeriod' });

const hours = {
  week: z
    .array(z.strictObject({ ...period, weekdays: z.array(z.int().min(1).max(7)).min(1).max(7) }))
    .max(35)
    .describe('Monday is 1, Sunday 7; a day with a break has two periods.'),
  days: z
    .record(daySchema, z.array(periodWire).max(5).nullable())
    .refine((days) => Object.keys(days).length <= 500, 'At most 500 days have hours of their own.')
    .describe('Days with hours of their own: an empty list is closed, null is as in the week though it is a holiday.'),
  isClosedOnHolidays: z.boolean().describe('Holidays are closed unless `days` says otherwise.'),
};

export const openingHoursSchema = z.strictObject(hours);
export type OpeningHoursInput = z.output<typeof openingHoursSchema>;

const holiday = z.object({ day: daySchema, name: z.string() }).meta({ id: 'Holiday' });

export const openingHoursWire = z
  .object({
    ...hours,
    from: z
      .enum(['store', 'region', 'organisation', 'assumed'])
      .describe('Whose hours they are; assumed where nobody said any: Monday to Friday, 9 to 17.'),
    fromName: z.string().nullable().describe('What that region is called.'),
    timeZone: z.string(),
    holidays: z
      .array(holiday)
      .describe('Those to come, of the country where it is and as the organisation keeps them.'),
    holidaysUntil: z.int().describe('The last year of which holidays are known.'),
    isOpen: z.boolean(),
    opensAt: momentWire.nullable().describe('When it opens next, or now where it is open; null where it never does.'),
  })
  .meta({ id: 'OpeningHours' });
