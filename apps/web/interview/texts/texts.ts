import type { Widened } from '../../offline/widened';
import type { en } from './en';

/** What every language must say. English is the source. */
export type Texts = Widened<typeof en>;
