/** What can happen to a promise. Each is kept for ever, in order. */
export const promiseEventKinds = ['made', 'moved', 'kept', 'broken', 'withdrawn'] as const;
export type PromiseEventKind = (typeof promiseEventKinds)[number];
export const promiseStates = ['open', 'kept', 'kept_late', 'broken', 'withdrawn'] as const;
export type StateOfPromise = (typeof promiseStates)[number];

/** Something that happened to a promise, at a moment in milliseconds since 1970. */
export interface PromiseEvent {
  readonly kind: PromiseEventKind;
  readonly at: number;
  /** Of `made` and `moved`: when the day on which it is due ends, by the clock of its place. */
  readonly endsAt?: number | undefined;
}

/** When the day ends on which a promise is due: as it was moved last. */
export function dueEnd(events: readonly PromiseEvent[]): number {
  const last = events.findLast(({ endsAt }) => endsAt !== undefined);
  if (last?.endsAt === undefined) throw new RangeError('A promise begins with being made for a day.');
  return last.endsAt;
}

/**
 * The state of a promise: kept until the end of the day on which it is due, kept late afterwards, broken where nothing came until then.
 */
export function promiseState(events: readonly PromiseEvent[], now: number): StateOfPromise {
  const end = dueEnd(events);
  const kept = events.find(({ kind }) => kind === 'kept');
  if (kept !== undefined) return kept.at < end ? 'kept' : 'kept_late';
  if (events.some(({ kind }) => kind === 'withdrawn')) return 'withdrawn';
  return now < end ? 'open' : 'broken';
}

/** Whether this may happen to a promise next. What is broken can still be done, late; nothing takes the break away. */
export function promiseMay(kind: PromiseEventKind, events: readonly PromiseEvent[], now: number): boolean {
  const state = promiseState(events, now);
  switch (kind) {
    case 'made':
      return events.length === 0;
    case 'moved':
    case 'withdrawn':
      return state === 'open';
    case 'kept':
      return state === 'open' || state === 'broken';
    case 'broken':
      return state === 'broken' && events.every((event) => event.kind !== 'broken');
  }
}
