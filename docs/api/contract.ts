/**
 * What Candour's API takes and answers, told from the address alone.
 *
 * @example
 * type Listed = Answer<'get', '/api/stores'>; // { items: Store[]; next: string | null; total: number }
 * type One = Answer<'get', `/api/stores/${string}`>; // StoreWithHistory
 */
import type { paths } from './candour.gen.ts';

export type * from './candour.gen.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A part of an address as it counts: its own words, or `{}` where anything may stand. */
type Part<Text extends string> = string extends Text ? '{}' : Text extends `{${string}}` ? '{}' : Text;
type Parts<Path extends string> = Path extends `${infer First}/${infer Rest}`
  ? `${Part<First>}/${Parts<Rest>}`
  : Part<Path>;

/** The routes by their addresses with `{}` for every id. */
type Routes = { [Path in keyof paths & string as Parts<Path>]: paths[Path] };
type Operation<M extends Method, Path extends string> =
  Parts<Path> extends infer Key extends keyof Routes
    ? Key extends keyof Routes
      ? Extract<Routes[Key], Record<M, object>>[M]
      : never
    : never;

type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Path;

/** The addresses that a method is there for, with anything in the place of ids. */
export type Address<M extends Method> = {
  [Path in keyof paths & string]: paths[Path] extends Record<M, object> ? Filled<Path> : never;
}[keyof paths & string];

/** JSON, where a route answers other types besides. */
type Content<Response> = Response extends { content: infer Types }
  ? Types extends { 'application/json': infer Json }
    ? Json
    : Types[keyof Types]
  : undefined;
type Successes<Responses> = { [Status in keyof Responses & (200 | 201 | 202 | 204)]: Content<Responses[Status]> };
type Answered<Found> = Found extends { responses: infer Responses }
  ? Successes<Responses>[keyof Successes<Responses>]
  : never;

/** What a route answers where it does what is asked; `undefined` where it answers nothing. */
export type Answer<M extends Method, Path extends string> = Answered<Operation<M, Path>>;

/** What a route takes. */
export type Body<M extends Method, Path extends string> =
  Operation<M, Path> extends infer Found
    ? Found extends { requestBody: { content: { 'application/json': infer Taken } } }
      ? Taken
      : undefined
    : never;

/** What may stand behind the question mark. */
export type Query<M extends Method, Path extends string> =
  Operation<M, Path> extends infer Found
    ? Found extends { parameters: { query?: infer Taken } }
      ? Taken
      : undefined
    : never;

/** One item of a list that a route answers. */
export type Item<M extends Method, Path extends string> =
  Answer<M, Path> extends { items: (infer One)[] } ? One : never;
