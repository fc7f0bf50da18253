import { describe, expect, it } from '@jest/globals';
import {
  type CallingMove,
  callingMoves,
  type CallingState,
  type OutcomeName,
  outcomeOfKeys,
  outcomes,
} from './index.js';

const names = Object.keys(callingMoves) as CallingMove[];
const states = [
  ...new Set(names.flatMap((name) => [...callingMoves[name].from, callingMoves[name].to])),
] as CallingState[];

/** Every state that may follow, by moves that are allowed. */
function reachable(start: CallingState, allowed: readonly CallingMove[]): Set<CallingState> {
  const reached = new Set<CallingState>();
  for (let queue = [start]; queue.length > 0;) {
    const state = queue.pop() as CallingState;
    for (const name of allowed) {
      const { from, to } = callingMoves[name];
      if (!(from as readonly CallingState[]).includes(state) || reached.has(to)) continue;
      reached.add(to);
      queue.push(to);
    }
  }
  return reached;
}

describe('The states of a calling', () => {
  it('are eleven, and each can be reached from the queue', () => {
    expect(states).toHaveLength(11);
    expect(new Set([...reachable('ready', names), 'ready'])).toEqual(new Set(states));
  });

  it('ring only by a move from a hand, and never again without an outcome', () => {
    expect(names.filter((name) => callingMoves[name].to === 'ringing')).toEqual(['ring']);
    // Of `notPlaced` it is proven that nothing rang.
    const outcomeMoves = ['notPlaced', 'rest', 'agree', 'finish', 'stop', 'refer', 'answerElsewhere', 'forget'];
    const without = names.filter((name) => !outcomeMoves.includes(name));
    for (const state of ['ringing', 'talking', 'ended', 'unsettled'] as const)
      expect([...reachable(state, without)]).not.toContain('in_hand');
  });

  it('end only where she answered or was stopped, and what was answered stays so', () => {
    for (const state of states)
      expect([...reachable(state, names), state]).toContain(state === 'done' ? 'done' : 'stopped');
    expect(reachable('done', names)).toEqual(new Set());
  });

  it('are not taken away from whoever is talking with her', () => {
    const taking: CallingMove[] = ['leaveOut', 'end', 'answerElsewhere', 'forget', 'putOff', 'pause', 'recover'];
    for (const name of taking)
      expect(callingMoves[name].from).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/ringing|talking|ended/)]),
      );
  });
});

describe('The outcomes of an attempt', () => {
  const all = Object.keys(outcomes) as OutcomeName[];

  it('have two keys each, and no two the same', () => {
    expect(all.map((name) => outcomes[name].keys).filter((keys) => !/^[1-4][1-9]$/.test(keys))).toEqual([]);
    expect(new Set(all.map((name) => outcomes[name].keys)).size).toBe(all.length);
    expect(all.map((name) => outcomeOfKeys(outcomes[name].keys))).toEqual(all);
    expect([outcomeOfKeys('99'), outcomeOfKeys('')]).toEqual([null, null]);
  });

  it('lead somewhere by a move, and rest exactly where they are tried again', () => {
    for (const name of all) {
      const { leadsTo, rest } = outcomes[name];
      expect(callingMoves[leadsTo].from).toContain('ended');
      expect([name, rest.kind === 'none']).toEqual([name, ['finish', 'stop', 'refer'].includes(leadsTo)]);
    }
  });

  it('call nobody ineligible whose number is dead: she is still in the sample', () => {
    expect(all.filter((name) => outcomes[name].code.startsWith('4'))).toEqual([]);
    expect(outcomes.dead_number.code).toBe('3.30');
  });

  it('are contacts where somebody spoke, which gives them a code of eligibility unless she is unknown there', () => {
    for (const name of all) {
      const { isContact, keys } = outcomes[name];
      expect([name, isContact]).toEqual([name, keys < '30']);
    }
  });

  it('that refuse softly stop, as the others do', () => {
    const soft = all.filter((name) => 'isSoft' in outcomes[name]);
    expect(soft).toEqual(['broke_off', 'refused_for_now', 'refused_by_other']);
    expect(new Set(soft.map((name) => outcomes[name].leadsTo))).toEqual(new Set(['stop']));
  });
});
