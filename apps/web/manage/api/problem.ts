import type { Finding, Problem as ProblemBody } from '#api';

/** What a screen says beside what the API does: it could not be reached, its answer could not be read, a screen broke. */
type OwnCode = 'offline' | 'unexpected' | 'screen_broke';
type Told = Partial<Omit<ProblemBody, 'code'>> & { code?: ProblemBody['code'] | OwnCode };

/** What the API said no with (application/problem+json), or `offline` when it could not be reached at all. */
export class Problem extends Error {
  readonly code: ProblemBody['code'] | OwnCode;
  readonly details: NonNullable<ProblemBody['details']>;
  readonly findings: Finding[];
  readonly reference: string | undefined;

  constructor(
    readonly status: number,
    body: Told,
  ) {
    super(body.detail ?? body.title ?? body.code ?? String(status));
    this.code = body.code ?? 'unexpected';
    this.details = body.details ?? {};
    this.findings = body.findings ?? [];
    this.reference = body.reference;
  }

  static async of(answer: Response): Promise<Problem> {
    const json = (answer.headers.get('content-type') ?? '').includes('json');
    const body: Told = json ? await answer.json().catch(() => ({})) : {};
    return new Problem(answer.status, body);
  }
}
