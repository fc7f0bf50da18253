import { problems, type ProblemCode, type ProblemDetails } from './problems.js';

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
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: Code,
    readonly details: ProblemDetails<Code>,
    readonly findings: Finding[] = [],
  ) {
    const entry = problems[code];
    super((entry.sentence as (details: ProblemDetails<Code>) => string)(details));
    this.status = entry.status;
    this.title = entry.title;
  }
}
