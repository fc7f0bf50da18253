/**
 * Reading the marks on a scanned page of a paper survey: grey pixels, the codes found in them and the layout of the page come in,
 * what is crossed comes out. Pure: no files, no clock, no chance.
 */

// what comes in: a picture, its codes, and where everything was printed
export type { FoundCode, GreyImage, Point } from './grey-image.js';
export type { Area, Choice, LayoutBox, LayoutField, PageLayout } from './page-layout.js';

// what comes out: each box, each question, and what only a person can tell
export { readPage } from './read-page.js';
export type { PageReading, PageTrouble } from './read-page.js';
export type { DoubtReason, Mark } from './judge-question.js';
export { isBlank } from './is-blank.js';

// and the page as it was printed, for people to look at
export { straightened } from './straightened.js';
export type { Placement } from './placement.js';
