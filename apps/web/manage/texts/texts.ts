import type { en } from './en';

/** What another language says in place of these texts. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** What every language must say. English is the source. */
export type Texts = Widened<typeof en>;
