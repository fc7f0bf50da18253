import type { Address, Answer, Body, Method, Problem, Query } from './contract.ts';

/** What a call may have beside its address. */
interface Given<M extends Method, Path extends string> {
  query?: Query<M, Path>;
  body?: Body<M, Path>;
  signal?: AbortSignal;
}

/** What Candour said no with; `problem.code` is stable, `problem.detail` a sentence that says what to do. */
export class CandourProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/**
 * A client of Candour's API for other programs: addresses, queries, bodies and answers are those of the contract.
 * Throws a {@link CandourProblem} where the server refuses.
 *
 * @example
 * const candour = connect('https://survey.example.com', process.env.CANDOUR_KEY);
 * const { items } = await candour.get('/api/stores', { query: { open: 'true' } });
 */
export function connect(url: string, key: string) {
  const call =
    <M extends Method>(method: M) =>
    async <Path extends Address<M>>(
      path: Path,
      { query, body, signal }: Given<M, Path> = {},
    ): Promise<Answer<M, Path>> => {
      const answer = await fetch(addressOf(url, path, query), {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(method === 'get' ? {} : { body: JSON.stringify(body ?? {}) }),
        ...(signal ? { signal } : {}),
      });
      if (answer.headers.get('content-type')?.startsWith('application/problem+json'))
        throw new CandourProblem(await answer.json());
      if (!answer.ok)
        throw new Error(`${method.toUpperCase()} ${path} answered ${answer.status}, and not as Candour does.`);
      return contentOf(answer);
    };
  return {
    get: call('get'),
    post: call('post'),
    put: call('put'),
    patch: call('patch'),
    delete: call('delete'),
  };
}

/** JSON read, any other file as text, and nothing where there is nothing. */
async function contentOf(answer: Response) {
  if (answer.headers.get('content-type')?.includes('json')) return answer.json();
  return (await answer.text()) || undefined;
}

function addressOf(url: string, path: string, query: object | undefined): URL {
  const address = new URL(path, url);
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) address.searchParams.set(name, String(value));
  return address;
}
