import { z } from 'zod';

/** A moment in UTC, such as `2026-03-31T12:00:00.000Z`. */
export const momentWire = z.iso.datetime();

/** A day such as `2026-03-31`. */
export const dayWire = z.iso.date();
