/** Whether a moment has passed, as of when it is drawn: lists and pages are read anew each minute or with each act. */
export function isPast(at: string): boolean {
  return Date.parse(at) < Date.now();
}
