import type { Address, Answer, Problem } from '#api';
import { digestOf } from './digest-of';

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
  /** What else was told of it. */
  readonly told: Pick<Problem, 'details' | 'findings'>;

  constructor(
    status: number,
    code: string,
    message: string,
    questions: readonly string[],
    rule: Rule | null = null,
    told: Pick<Problem, 'details' | 'findings'> = {},
  ) {
    super(message);
    this.rule = rule;
    this.told = told;
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

/** Patience with the server itself, and with a line that carries so many bytes in a second. */
const patience = 30_000;
const slowest = 4_000;

export async function send(path: string, options: RequestInit = {}, bytes = 0): Promise<Response> {
  let answer: Response;
  try {
    const signal = AbortSignal.timeout(patience + (bytes / slowest) * 1_000);
    // An answer that was changed on its way is not to be given again from the browser's own store.
    answer = await fetch(path, { cache: 'no-store', ...options, signal });
  } catch (error) {
    throw new NoAnswer(String(error));
  }
  if (answer.ok) return answer;
  const problem = await readProblem(answer);
  // A gate of a hotel's network answers with pages of its own; only our server's word counts.
  if (answer.status >= 500 || answer.status === 429 || answer.status === 408 || problem === null)
    throw new NoAnswer(`Status ${answer.status}`, answer.status);
  if (problem.code === 'changed_on_its_way') throw new NoAnswer('It was changed on its way.', answer.status);
  const questions = (problem.findings ?? []).flatMap(({ question, field }) => question ?? field ?? []);
  const [first] = problem.findings ?? [];
  const rule = first?.code && first.details ? { code: first.code, details: first.details } : null;
  throw new Refused(answer.status, problem.code, problem.detail ?? problem.title ?? '', questions, rule, problem);
}

async function readProblem(answer: Response): Promise<Problem | null> {
  try {
    const problem: Problem | null = await contentOf(answer);
    return typeof problem?.code === 'string' ? problem : null;
  } catch {
    return null;
  }
}

/** Reads JSON, or sends some and reads the answer, which the contract knows by the address. `headers` go along. */
export async function ask<M extends 'GET' | 'POST' | 'PUT', P extends Address<Lowercase<M>>>(
  method: M,
  path: P,
  content?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Lowercase<M>, P>> {
  const body = content === undefined ? null : new TextEncoder().encode(JSON.stringify(content));
  const given =
    body === null
      ? { headers }
      : { body, headers: { ...headers, 'content-type': 'application/json', 'content-digest': await digestOf(body) } };
  const answer = await send(path, { method, ...given }, body?.length ?? 0);
  try {
    return await contentOf(answer);
  } catch (error) {
    throw new NoAnswer(String(error));
  }
}

/** The JSON of an answer; throws where bytes of it were changed on their way. */
async function contentOf(answer: Response) {
  if (answer.status === 204) return null;
  const bytes = await answer.arrayBuffer();
  const said = answer.headers.get('content-digest');
  // What was packed on its way is checked by unpacking; the digest is of the packed bytes, which are not to be had here.
  const packed = answer.headers.has('content-encoding');
  if (said !== null && !packed && said !== (await digestOf(bytes))) throw new Error('It was changed on its way.');
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
