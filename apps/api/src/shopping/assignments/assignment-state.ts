/** Where a visit that was planned stands. */
export const assignmentStates = ['open', 'offered', 'accepted', 'handed_in', 'missed', 'cancelled'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** What can happen to it. */
export const assignmentMoves = [
  'offer',
  'take',
  'accept',
  'decline',
  'give_back',
  'withdraw',
  'lapse',
  'miss',
  'cancel',
  'hand_in',
] as const;
export type AssignmentMove = (typeof assignmentMoves)[number];

/**
 * What each state allows, and where it leads; everything else is refused. A visit that was made is never lost: whoever
 * had a job that was missed or cancelled may still hand it in.
 */
const moves: Readonly<Record<AssignmentState, Partial<Record<AssignmentMove, AssignmentState>>>> = {
  open: { offer: 'offered', take: 'accepted', miss: 'missed', cancel: 'cancelled' },
  offered: {
    accept: 'accepted',
    decline: 'open',
    withdraw: 'open',
    lapse: 'open',
    miss: 'missed',
    cancel: 'cancelled',
  },
  accepted: { give_back: 'open', miss: 'missed', cancel: 'cancelled', hand_in: 'handed_in' },
  handed_in: {},
  missed: { hand_in: 'handed_in' },
  cancelled: { hand_in: 'handed_in' },
};

/** The state after a move, or null where the move is not allowed. */
export function assignmentAfter(state: AssignmentState, move: AssignmentMove): AssignmentState | null {
  return moves[state][move] ?? null;
}

/** The states in which a move is allowed. */
export function statesAllowing(move: AssignmentMove): readonly AssignmentState[] {
  return assignmentStates.filter((state) => moves[state][move] !== undefined);
}
