import type { PageLayout } from '#reading';

/** How a page was laid out, and how many its sheet has. */
export interface KnownPage {
  readonly layout: PageLayout;
  readonly pages: number;
}

/** Where reading learns how pages were printed. */
export interface LayoutSource {
  /** The key with which the codes were made: codes that it did not make are foreign. */
  readonly key: Uint8Array;
  /** A page of a sheet, counted from 1; null where no such page was printed. */
  readonly layoutOf: (sheet: string, page: number) => Promise<KnownPage | null>;
}
