import { describe, expect, it } from '@jest/globals';
import { crashWhileCalling } from './calls/calls-crash.ts';

// The whole of it, with 2,000 callings, 20 interviewers and twelve kills, is `npm run faults -- calls`.
const plan = { callings: 240, interviewers: 6, kills: 3, tabs: 8, days: 2, seed: 3 };

describe('Calls while the server, the line and the tabs of interviewers fail', () => {
  it('are rung once, within hours and budget, and every answer that was pressed is kept', async () => {
    const result = await crashWhileCalling(plan);
    expect(result).toMatchObject({
      lost: 0,
      doubled: 0,
      heldTwice: 0,
      numberRungTwiceAtOnce: 0,
      outsideWindow: 0,
      overBudget: 0,
      suppressedCalled: 0,
      withoutNextStep: 0,
      ringsWithoutAttempt: 0,
      attemptsWithoutRing: 0,
      otherOutcome: 0,
    });
    expect(result.faults).toEqual([]);
    expect(result.completed).toBeGreaterThan(20);
    expect(result.cuts).toBeGreaterThan(10);
  }, 300_000);
});
