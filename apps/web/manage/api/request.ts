import { Problem } from './problem';

/** The person that this page was opened by: another tab may have signed in somebody else since. */
let pageOf: string | null = null;

/** Says whose page this is from now on. */
export function openPageFor(personId: string | null): void {
  pageOf = personId;
}

export type Query = Record<string, string | number | boolean | string[] | null | undefined>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Options {
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
}

export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (Array.isArray(value)) for (const one of value) search.append(key, one);
    else if (value !== null && value !== undefined && value !== '') search.set(key, String(value));

  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

/** One call of the API. Throws a `Problem`; nothing else. */
export async function request<T>(method: Method, path: string, { query, body, signal }: Options = {}): Promise<T> {
  // A body without content still names its type: the API takes unsafe methods with JSON only.
  const unsafe = method !== 'GET';
  const answer = await fetch(address(path, query), {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(unsafe ? { 'content-type': 'application/json' } : {}),
      // The server refuses what another person, signed in in another tab since, would seem to have done.
      ...(pageOf === null ? {} : { 'candour-person': pageOf }),
    },
    ...(unsafe ? { body: JSON.stringify(body ?? {}) } : {}),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Problem(0, { code: 'offline' });
  });
  if (!answer.ok) throw await Problem.of(answer);
  const text = await answer.text();
  const content = text ? JSON.parse(text) : undefined;
  return content;
}
