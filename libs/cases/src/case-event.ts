/** What can happen to a case. Each is kept for ever, in order; what a case is now follows from them alone. */
export const caseEventKinds = [
  'opened',
  'answered',
  'acknowledged',
  'begun',
  'contacted',
  'waiting',
  'heard',
  'settled',
  'confirmed',
  'closed',
  'withdrawn',
  'reopened',
  'noted',
  'moved',
  'due_moved',
  'escalated',
  'remedy_asked',
  'remedy_granted',
  'remedy_refused',
  'erased',
] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];

/** Something that happened to a case, at a moment in milliseconds since 1970. */
export interface CaseEvent {
  readonly kind: CaseEventKind;
  readonly at: number;
}
