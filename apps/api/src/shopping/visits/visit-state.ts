/** Where a visit that was made stands. */
export const visitStates = ['arriving', 'in_review', 'returned', 'approved', 'rejected'] as const;
export type VisitState = (typeof visitStates)[number];

/** What can happen to it. `arrive`: its last photo came; `take_as_is`: a reviewer waits for none; `lapse`: what is waited for did not come in time. */
export const visitMoves = [
  'arrive',
  'take_as_is',
  'approve',
  'approve_alone',
  'reject',
  'return',
  'amend',
  'lapse',
  'overturn',
] as const;
export type VisitMove = (typeof visitMoves)[number];

/** What each state allows, and where it leads; everything else is refused. Approved is final: only items are appealed then. */
const moves: Readonly<Record<VisitState, Partial<Record<VisitMove, VisitState>>>> = {
  arriving: { arrive: 'in_review', take_as_is: 'in_review', lapse: 'in_review' },
  in_review: { approve: 'approved', approve_alone: 'approved', reject: 'rejected', return: 'returned' },
  returned: { amend: 'arriving', lapse: 'in_review' },
  approved: {},
  rejected: { overturn: 'approved' },
};

/** The state after a move, or null where the move is not allowed. */
export function visitAfter(state: VisitState, move: VisitMove): VisitState | null {
  return moves[state][move] ?? null;
}
