import { z } from 'zod';

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Must be a time of day such as 09:00.');

/** At which hours a campaign's mails go out, and how long somebody may have to wait for their turn. */
export const sendingSchema = z.strictObject({
  /** Hours of the day in the time zone of each customer's store; null sends at any hour. Monday is 1. */
  window: z
    .strictObject({
      from: timeSchema,
      until: timeSchema,
      weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7).default([1, 2, 3, 4, 5, 6, 7]),
    })
    .refine(({ from, until }) => from < until, {
      error: 'The window must end after it begins, on the same day.',
      params: { code: 'ends_too_early' },
    })
    .nullable()
    .default(null),
  /** Spread evenly over so many hours of the window; 0 sends as fast as the relay takes it. */
  spreadHours: z.number().min(0).max(336).default(0),
  /** Whoever was asked recently is asked up to so many days later; beyond that they are left out. */
  waitDays: z.number().int().min(0).max(90).default(3),
});

export type Sending = z.output<typeof sendingSchema>;

/** What a campaign without settings of its own does: at once, at any hour. */
export const plainSending: Sending = { window: null, spreadHours: 0, waitDays: 3 };
