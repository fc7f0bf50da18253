import type { OutcomeName } from '#calling';
import type { Row } from '../database/table.js';
import type { CallStatus } from '../line/call-status.js';
import type { AutomatedCallTable } from './tables/automated-call.table.js';

type Pressed = Pick<Row<typeof AutomatedCallTable>, 'answeredAt' | 'hasPressed' | 'hasBegun'>;

/** How a call fared, as far as it is known. */
export interface Fared {
  status: CallStatus;
  sipCode: number | null;
}

/** Codes of SIP by which a number is not in service. */
const dead = new Set([404, 410, 484, 604]);
/** … and by which somebody does not let the call through. */
const refused = new Set([403, 433, 603, 607, 608]);

/** How a call ended: by what was pressed where somebody answered, and what presses nothing is a machine; else by what the provider says. */
export function outcomeOf(call: Pressed, { status, sipCode }: Fared, isHandedIn: boolean): OutcomeName {
  if (isHandedIn) return 'completed';
  if (call.hasBegun) return 'broke_off';
  if (call.hasPressed) return 'refused_for_now';
  if (call.answeredAt !== null) return 'machine';
  if (status === 'busy') return 'busy';
  if (status === 'no-answer' || status === 'canceled') return 'no_answer';
  if (sipCode !== null && dead.has(sipCode)) return 'dead_number';
  return sipCode !== null && refused.has(sipCode) ? 'blocked' : 'line_failed';
}
