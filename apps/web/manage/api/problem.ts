/** One thing wrong with what was handed in, and where. */
export interface Finding {
  path?: string;
  line?: number;
  field?: string;
  code: string;
  /** What the sentence names, for wording it in another language. */
  details?: Readonly<Record<string, string | number>>;
  message: string;
  severity?: 'error' | 'warning';
}

interface ProblemBody {
  code?: string;
  detail?: string;
  title?: string;
  details?: Record<string, unknown>;
  findings?: Finding[];
  reference?: string;
}

/** What the API said no with (application/problem+json), or `offline` when it could not be reached at all. */
export class Problem extends Error {
  readonly code: string;
  readonly details: Record<string, unknown>;
  readonly findings: Finding[];
  readonly reference: string | undefined;

  constructor(
    readonly status: number,
    body: ProblemBody,
  ) {
    super(body.detail ?? body.title ?? body.code ?? String(status));
    this.code = body.code ?? 'unexpected';
    this.details = body.details ?? {};
    this.findings = body.findings ?? [];
    this.reference = body.reference;
  }

  static async of(answer: Response): Promise<Problem> {
    const json = (answer.headers.get('content-type') ?? '').includes('json');
    const body: ProblemBody = json ? await answer.json().catch(() => ({})) : {};
    return new Problem(answer.status, body);
  }
}
