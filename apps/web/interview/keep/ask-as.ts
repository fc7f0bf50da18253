import type { Address } from '#api';
import { ask } from '../../offline/request';

/** Asks the server as this person: where somebody else has signed in in this browser, nothing is done. */
export function askAs<M extends 'GET' | 'POST' | 'PUT', P extends Address<Lowercase<M>>>(
  personId: string,
  method: M,
  path: P,
  content?: unknown,
) {
  return ask(method, path, content, { 'candour-person': personId });
}
