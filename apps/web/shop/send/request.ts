/** The rule behind a refusal, with what it names. */
export interface Rule {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What the server would not do, in its own words and by its code. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly questions: readonly string[];
  readonly rule: Rule | null;

  constructor(status: number, code: string, message: string, questions: readonly string[], rule: Rule | null = null) {
    super(message);
    this.rule = rule;
    this.status = status;
    this.code = code;
    this.questions = questions;
  }
}

/** There was no answer: no network, or a server that is not itself. Trying again later is right. */
export class NoAnswer extends Error {
  /** Of an answer that was not our server's word; 0 where there was none. */
  readonly status: number;

  constructor(message: string, status = 0) {
    super(message);
    this.status = status;
  }
}

interface Problem {
  code?: string;
  detail?: string;
  title?: string;
  findings?: { question?: string; code?: string; details?: Rule['details'] }[];
}

export async function send(path: string, options: RequestInit = {}, seconds = 30): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, { ...options, signal: AbortSignal.timeout(seconds * 1_000) });
  } catch (error) {
    throw new NoAnswer(String(error));
  }
  if (answer.ok) return answer;
  const problem = await readProblem(answer);
  // A gate of a hotel's network answers with pages of its own; only our server's word counts.
  if (answer.status >= 500 || answer.status === 429 || answer.status === 408 || problem === null)
    throw new NoAnswer(`Status ${answer.status}`, answer.status);
  const questions = (problem.findings ?? []).flatMap(({ question }) => (question ? [question] : []));
  const [first] = problem.findings ?? [];
  const rule = first?.code && first.details ? { code: first.code, details: first.details } : null;
  throw new Refused(answer.status, problem.code ?? '', problem.detail ?? problem.title ?? '', questions, rule);
}

async function readProblem(answer: Response): Promise<Problem | null> {
  try {
    return (await answer.json()) as Problem;
  } catch {
    return null;
  }
}

/** Reads JSON, or sends some and reads the answer; null where there is none. */
export async function ask<T>(method: 'GET' | 'POST' | 'PUT', path: string, content?: unknown): Promise<T> {
  const body = content === undefined ? {} : { body: JSON.stringify(content) };
  const headers = content === undefined ? {} : { headers: { 'content-type': 'application/json' } };
  const answer = await send(path, { method, ...body, ...headers });
  if (answer.status === 204) return null as T;
  try {
    return (await answer.json()) as T;
  } catch (error) {
    throw new NoAnswer(String(error));
  }
}
