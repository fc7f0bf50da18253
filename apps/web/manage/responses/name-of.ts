/** The name of a thing that the API gives by name, or with its id. */
export function nameOf(thing: string | { name: string } | null): string {
  return typeof thing === 'string' ? thing : (thing?.name ?? '–');
}
