import type { Widened } from '../../texts';
import type { hours } from './en';

/** What every language must say of opening hours. English is the source. */
export type HoursTexts = Widened<typeof hours>;
