/** A key that was pressed, and whether whoever asked for the call took it. */
export interface PressedKey {
  path: string;
  keys: string;
  at: number;
  isTaken: boolean;
  /** The next prompt. */
  said: string;
}

/** What was answered to a message. */
export interface Heard {
  status: number;
  text: string;
}

/** One call, as the provider knows it: whatever anybody else thinks of it. */
export interface BookedCall {
  sid: string;
  to: string;
  url: string;
  askedAt: number;
  /** When it rang, was answered and ended; 0 where it did not. */
  rungAt: number;
  answeredAt: number;
  endedAt: number;
  status: string;
  pressed: PressedKey[];
  /** Messages that were sent about it, as they were signed: for whoever forges. */
  sent: { path: string; params: Record<string, string>; signature: string }[];
  /** Answers to a message that were not those to the same message before. */
  unlike: Heard[];
  /** Out of which other call it was dialled; null where it was asked for. */
  parentSid: string | null;
}

/** What was asked of the provider, what rang, and what was pressed. Verdicts are drawn from it alone. */
export class Book {
  readonly calls: BookedCall[] = [];
  readonly requests: Record<string, number> = {};

  count(what: string): void {
    this.requests[what] = (this.requests[what] ?? 0) + 1;
  }

  get rung(): BookedCall[] {
    return this.calls.filter(({ rungAt }) => rungAt > 0);
  }

  /** Pairs of calls to one number that rang or were talked in at the same time. */
  get together(): number {
    const byNumber = Map.groupBy(this.rung, ({ to }) => to);
    return [...byNumber.values()].reduce((sum, calls) => {
      const inOrder = calls.toSorted((a, b) => a.rungAt - b.rungAt);
      const overlaps = inOrder.filter((call, n) => n > 0 && call.rungAt < (inOrder[n - 1]?.endedAt || Infinity));
      return sum + overlaps.length;
    }, 0);
  }
}
