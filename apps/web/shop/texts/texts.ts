import type { en } from './en';

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** What every language must say. English is the source. */
export type Texts = Widened<typeof en>;
