/** Whether a value off the wire is a JSON object (not a list, not null). */
export function isPlain(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Whether an object has this one field and nothing else. */
export function hasOnly(raw: Readonly<Record<string, unknown>>, field: string): boolean {
  return Object.hasOwn(raw, field) && Object.keys(raw).length === 1;
}

/** Shows a value off the wire in a sentence, cut short and never a whole object. */
export function quotedRaw(raw: unknown): string {
  return typeof raw === 'object' && raw !== null ? 'an object' : String(JSON.stringify(raw)).slice(0, 60);
}
