import type { PageLayout, PageReading } from '#reading';
import type { ReadPage, ReadReason } from './read-page.js';

/** What the child is told: to open a file, or how a page was laid out. */
export type ToChild =
  | { readonly kind: 'open'; readonly path: string; readonly from: number; readonly straighten: boolean }
  | { readonly kind: 'layout'; readonly known: PageToRead | null };

/** The page that the codes say it is; which of the codes are its own. */
export interface PageToRead {
  readonly layout: PageLayout;
  /** Of each code that was found, whether it is the page's. */
  readonly own: readonly boolean[];
}

/** What the child made of one page, or of a whole file. */
export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly count: number }
  | { readonly kind: 'codes'; readonly page: number; readonly codes: readonly string[] }
  | { readonly kind: 'page'; readonly page: number; readonly found: FoundOnPage }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly page: number; readonly why: ReadReason };

/** A page's marks without what only the child needs, or why there are none. */
export type FoundOnPage =
  | { readonly state: 'blank' }
  | { readonly state: 'unreadable'; readonly why: ReadReason }
  | { readonly state: 'none' }
  | ({ readonly state: 'read'; readonly straight?: Uint8Array } & Marks);

export type Marks = Pick<ReadPage, 'turned' | 'quality' | 'boxes' | 'fields'> & Pick<PageReading, 'questions'>;
