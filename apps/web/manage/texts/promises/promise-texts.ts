import type { Widened } from '../texts';
import type { promises } from './en';

/** What every language must say of promises. English is the source. */
export type PromiseTexts = Widened<typeof promises>;
