import { z } from 'zod';

/** The answer of a route that only takes note. */
export const notedWire = z.object({});
