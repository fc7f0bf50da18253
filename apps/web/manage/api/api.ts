import type { Address, Answer, Item, Method } from '#api';
import { request, type Query } from './request';

/** Addresses as the screens write them: without `/api` before them. */
export type Path<M extends Method> =
  Address<M> extends infer Whole ? (Whole extends `/api${infer Rest}` ? Rest : never) : never;
export type AnswerOf<M extends Method, P extends string> = Answer<M, `/api${P}`>;
/** One item of a list. */
export type ItemOf<P extends string> = Item<'get', `/api${P}`>;
/** Addresses of lists. */
export type ListPath = Path<'get'>;

/** One page of a list, whichever list it is. */
export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number;
  /** How many are in figures only. */
  leftOut?: number;
}

interface Options {
  query?: Query;
  signal?: AbortSignal;
}

/** The API, by its addresses: the contract knows what each of them takes and answers. Throws a `Problem`; nothing else. */
export const api = {
  get: <P extends Path<'get'>>(path: P, options?: Options) => request<AnswerOf<'get', P>>('GET', path, options),
  /** The same of a list, of which no more is known than that. */
  list: <P extends ListPath>(path: P, options?: Options) => request<Page<ItemOf<P>>>('GET', path, options),
  post: <P extends Path<'post'>>(path: P, body?: object, signal?: AbortSignal) =>
    request<AnswerOf<'post', P>>('POST', path, { body, signal }),
  put: <P extends Path<'put'>>(path: P, body?: object) => request<AnswerOf<'put', P>>('PUT', path, { body }),
  patch: <P extends Path<'patch'>>(path: P, body?: object) => request<AnswerOf<'patch', P>>('PATCH', path, { body }),
  delete: <P extends Path<'delete'>>(path: P) => request<AnswerOf<'delete', P>>('DELETE', path),
};
