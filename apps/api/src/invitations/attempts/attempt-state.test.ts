import { describe, expect, it } from '@jest/globals';
import { from, moves, to, type AttemptState, type MoveName } from './attempt-state.js';
import * as moveSql from './move-sql.js';
import { leaseSql } from './lease-sql.js';
import { moveUnderWay } from './under-way.js';

const all = Object.entries(moves) as [MoveName, { from: readonly AttemptState[]; to: AttemptState }][];
const reachedFrom = (start: AttemptState, without: readonly MoveName[] = []): Set<AttemptState> => {
  const reached = new Set([start]);
  for (const state of reached)
    for (const [name, move] of all) if (!without.includes(name) && move.from.includes(state)) reached.add(move.to);
  return reached;
};

describe('The moves of an attempt', () => {
  it('lead from the queue to every state', () => {
    expect([...reachedFrom('queued')].toSorted()).toEqual(
      ['cancelled', 'in_doubt', 'leased', 'queued', 'reaching', 'refused', 'sent'].toSorted(),
    );
  });

  it('make nothing that may have reached somebody again, unless a person says so or it provably did not', () => {
    for (const state of ['sent', 'in_doubt', 'refused', 'cancelled'] as const)
      expect([state, reachedFrom(state, ['resend']).has('queued')]).toEqual([state, false]);
    const again = all.filter(([, move]) => move.from.includes('reaching') && move.to === 'queued');
    expect(again.map(([name]) => name)).toEqual(['tryLater']);
  });

  it('let no pause, end, erasure or stopped address touch what reaches somebody by now', () => {
    const touching = (['pause', 'stop', 'withdraw', 'forget', 'giveBack', 'recover'] as const).filter((name) =>
      (moves[name].from as readonly AttemptState[]).includes('reaching'),
    );
    expect(touching).toEqual([]);
  });

  it('are what the statements say, in SQL', () => {
    expect([from('stop'), to('stop')]).toEqual([`('queued', 'leased')`, `'cancelled'`]);
  });

  it('ask for the channel in every statement that changes attempts, but where a person is erased', () => {
    const [, settle = '', reach = ''] = moveUnderWay.text.split(/(?=\bupdate attempts\b)/);
    expect(reach).toContain(to('reach'));
    const texts = { ...moveSql, leaseSql, settle, reach };
    const without = Object.entries(texts).filter(
      ([, text]) => /\bupdate attempts\b/.test(text) && !/\bchannel (= |in )/.test(text),
    );
    expect(without.map(([name]) => name)).toEqual(['forgetSql']);
    expect(Object.keys(texts).length).toBeGreaterThan(15);
  });
});
