/** Where a call stands, as the provider says it. */
export const callStatuses = [
  'queued',
  'initiated',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'no-answer',
  'failed',
  'canceled',
] as const;
export type CallStatus = (typeof callStatuses)[number];

/** Nothing more comes of the call. */
export const isOver = (status: CallStatus): boolean =>
  ['completed', 'busy', 'no-answer', 'failed', 'canceled'].includes(status);

/** Reads a provider's word; null where it is none of these. */
export function readStatus(word: unknown): CallStatus | null {
  const told = word === 'answered' ? 'in-progress' : word === 'cancelled' ? 'canceled' : word;
  return callStatuses.find((status) => status === told) ?? null;
}
