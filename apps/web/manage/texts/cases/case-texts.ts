import type { Widened } from '../texts';
import type { cases } from './en';

/** What every language must say of cases. English is the source. */
export type CaseTexts = Widened<typeof cases>;
