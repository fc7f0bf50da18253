import { Problem } from './problem';

export type Query = Record<string, string | number | boolean | string[] | null | undefined>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Options {
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
}

export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) search.append(key, one);
    else if (value !== null && value !== undefined && value !== '') search.set(key, String(value));
  }
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
    headers: { accept: 'application/json', ...(unsafe ? { 'content-type': 'application/json' } : {}) },
    ...(unsafe ? { body: JSON.stringify(body ?? {}) } : {}),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Problem(0, { code: 'offline' });
  });
  if (!answer.ok) throw await Problem.of(answer);
  const text = await answer.text();
  return (text ? JSON.parse(text) : undefined) as T;
}
