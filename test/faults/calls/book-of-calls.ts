/** One ring, by the book of whoever rang. */
export interface BookedRing {
  callingId: string;
  attemptId: string;
  /** Which customer, by the name that was read to the interviewer. */
  customer: string;
  number: string;
  campaign: string;
  interviewer: number;
  /** How many days had passed in the run. */
  day: number;
  /** Milliseconds since 1970: when it was pressed first, and when the line was free again. */
  pressedAt: number;
  endedAt: number | null;
  outcome: string | null;
  /** On an appointment, against which no budget stands. */
  wasAgreed: boolean;
}

/** One answer, pressed on the device of an interviewer. */
export interface BookedAnswer {
  attemptId: string;
  question: string;
  answer: number | string;
}

/**
 * What was taken, rung and pressed, written by those who did it and not by the server: the verdict of a run is drawn from here. It
 * knows in whose hands a calling is until when, as the server promised it, and notes who was given one that another still had.
 */
export class BookOfCalls {
  /** Days that have passed, by moving what was before back. */
  day = 0;
  readonly rings = new Map<string, BookedRing>();
  readonly answers: BookedAnswer[] = [];
  readonly heldTwice: string[] = [];
  readonly rungTwiceAtOnce: string[] = [];
  /** Since when nobody may ring a customer, by name: when the server had said so. */
  readonly suppressedAt = new Map<string, number>();
  readonly #held = new Map<string, { interviewer: number; until: number }>();

  took(callingId: string, interviewer: number, until: number): void {
    const before = this.#held.get(callingId);
    if (before !== undefined && before.interviewer !== interviewer && before.until > Date.now())
      this.heldTwice.push(`${callingId} by ${before.interviewer} and ${interviewer}`);
    this.#held.set(callingId, { interviewer, until });
  }

  /** About to leave these hands; the server may give it to somebody before its word of it comes back. */
  letsGo(callingId: string, interviewer: number): void {
    if (this.#held.get(callingId)?.interviewer === interviewer) this.#held.delete(callingId);
  }

  /** It rings; said again after a crash it is the same ring. */
  rang(ring: Omit<BookedRing, 'day' | 'endedAt' | 'outcome'>): void {
    if (this.rings.has(ring.attemptId)) return;
    for (const other of this.rings.values())
      if (other.number === ring.number && other.endedAt === null)
        this.rungTwiceAtOnce.push(`${ring.number} by ${other.interviewer} and ${ring.interviewer}`);
    this.rings.set(ring.attemptId, { ...ring, day: this.day, endedAt: null, outcome: null });
  }

  /** The line is free, and how it ended is about to be said. */
  ended(attemptId: string, outcome: string): void {
    const ring = this.rings.get(attemptId);
    if (ring !== undefined) this.rings.set(attemptId, { ...ring, endedAt: Date.now(), outcome });
  }
}
