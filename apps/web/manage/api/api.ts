import type { Address, Answer, Item, Method } from '#api';
import { request, type Query } from './request';

/** Addresses as the screens write them: without `/api` before them. */
export type Path<M extends Method> =
  Address<M> extends infer Whole ? (Whole extends `/api${infer Rest}` ? Rest : never) : never;
export type AnswerOf<M extends Method, P extends string> = Answer<M, `/api${P}`>;
/** One item of a list. */
export type ItemOf<P extends string> = Item<'get', `/api${P}`>;

interface Options {
  query?: Query;
  signal?: AbortSignal;
}

/** The API, by its addresses: the contract knows what each of them takes and answers. Throws a `Problem`; nothing else. */
export const api = {
  get: <P extends Path<'get'>>(path: P, options?: Options) => request<AnswerOf<'get', P>>('GET', path, options),
  post: <P extends Path<'post'>>(path: P, body?: object) => request<AnswerOf<'post', P>>('POST', path, { body }),
  put: <P extends Path<'put'>>(path: P, body?: object) => request<AnswerOf<'put', P>>('PUT', path, { body }),
  patch: <P extends Path<'patch'>>(path: P, body?: object) => request<AnswerOf<'patch', P>>('PATCH', path, { body }),
  delete: <P extends Path<'delete'>>(path: P) => request<AnswerOf<'delete', P>>('DELETE', path),
};
