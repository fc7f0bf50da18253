import { describe, expect, it } from '@jest/globals';
import { assignmentAfter, assignmentMoves, assignmentStates, statesAllowing } from './assignments/assignment-state.js';
import { visitAfter, visitMoves, visitStates } from './visits/visit-state.js';

/** Every state × every move, written out: a transition that is not in the table is refused. */
const assignments = `
           offer   take     accept   decline give_back withdraw lapse miss   cancel    hand_in
open       offered accepted -        -       -         -        -     missed cancelled -
offered    -       -        accepted open    -         open     open  missed cancelled -
accepted   -       -        -        -       open      -        -     missed cancelled handed_in
handed_in  -       -        -        -       -         -        -     -      -         -
missed     -       -        -        -       -         -        -     -      -         handed_in
cancelled  -       -        -        -       -         -        -     -      -         handed_in`;

const visits = `
           arrive    take_as_is approve  approve_alone reject   return   amend     lapse     overturn
arriving   in_review in_review  -        -             -        -        -         in_review -
in_review  -         -          approved approved      rejected returned -         -         -
returned   -         -          -        -             -        -        arriving  in_review -
approved   -         -          -        -             -        -        -         -         -
rejected   -         -          -        -             -        -        -         -         approved`;

function cells(table: string) {
  const [head = '', ...rows] = table.trim().split('\n');
  const moves = head.trim().split(/\s+/);
  return rows.flatMap((row) => {
    const [state = '', ...after] = row.trim().split(/\s+/);
    return moves.map((move, index) => ({ state, move, after: after[index] === '-' ? null : after[index] }));
  });
}

describe('an assignment', () => {
  it.each(cells(assignments))('$state, $move: $after', ({ state, move, after }) => {
    expect(assignmentAfter(state as never, move as never)).toBe(after);
  });

  it('has no state and no move beside those of the table', () => {
    expect(cells(assignments)).toHaveLength(assignmentStates.length * assignmentMoves.length);
    expect(statesAllowing('hand_in')).toEqual(['accepted', 'missed', 'cancelled']);
  });
});

describe('a visit', () => {
  it.each(cells(visits))('$state, $move: $after', ({ state, move, after }) => {
    expect(visitAfter(state as never, move as never)).toBe(after);
  });

  it('has no state and no move beside those of the table', () => {
    expect(cells(visits)).toHaveLength(visitStates.length * visitMoves.length);
  });
});
