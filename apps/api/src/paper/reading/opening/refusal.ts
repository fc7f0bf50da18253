import type { ReadReason } from '../read-page.js';

/** A file or page that is not opened, and why. */
export class Refusal extends Error {
  readonly why: ReadReason;

  constructor(why: ReadReason) {
    super(why);
    this.why = why;
  }
}
