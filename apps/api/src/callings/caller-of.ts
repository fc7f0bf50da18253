import type { Who } from '../access/who.js';

/** The person who calls; keys have no permission to. */
export function callerOf({ personId }: Who): string {
  if (personId === null) throw new Error('A key was let call.');
  return personId;
}
