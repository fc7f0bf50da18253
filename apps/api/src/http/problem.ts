import type { ProblemEntries, Told } from './problem-entry.js';
import { platformProblems } from './problems.js';

/** One thing that is wrong with what was sent: where, and what to do. */
export interface Finding {
  /** Place in a JSON document, such as `blocks[2].questions[0].label.fi`. */
  path?: string;
  /** Line of a file, the header being line 1. */
  line?: number;
  /** Column or field of a file or form. */
  field?: string;
  code: string;
  /** What the sentence names, for whoever words it in another language. */
  details?: Readonly<Record<string, string | number>>;
  message: string;
}

/** A failure that a person can cause. Becomes `application/problem+json`; anything else thrown is a bug. */
export class Problem extends Error {
  static readonly entries: ProblemEntries = platformProblems;
  readonly code: string;
  readonly details: object;
  readonly findings: Finding[];
  readonly status: number;
  readonly title: string;

  constructor(...[code, details, findings = []]: Told<typeof platformProblems, Finding[]>) {
    const { status, title, sentence } = new.target.entries[code] as ProblemEntries[string];
    super(sentence(details as never));
    this.code = code;
    this.details = details;
    this.findings = findings;
    this.status = status;
    this.title = title;
  }

  /** The same, without what others have written on it. */
  anew(): Problem {
    const { code, details, findings } = this;
    return new (this.constructor as typeof Problem)(
      ...([code, details, findings] as unknown as ConstructorParameters<typeof Problem>),
    );
  }
}

/** Declares the failures of a room, which are thrown as its own; `problems.ts` knows all of them. */
export function problemsOf<const Entries extends ProblemEntries>(entries: Entries) {
  return class extends Problem {
    static override readonly entries = entries;

    constructor(...told: Told<Entries, Finding[]>) {
      super(...(told as unknown as ConstructorParameters<typeof Problem>));
    }
  };
}
