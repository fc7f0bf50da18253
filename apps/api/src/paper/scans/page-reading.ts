import type { ReadPage } from '../reading/read-page.js';

/** What is kept of how a page was read. */
export type PageReading = Pick<ReadPage, 'questions' | 'fields'>;
