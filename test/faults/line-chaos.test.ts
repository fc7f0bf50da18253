import { expect, it } from '@jest/globals';
import { rude } from '../line/provider.ts';
import { chaosOfCalls } from './line-chaos.ts';

/** No mishap after which the provider is waited for by the minute: `npm run faults -- line` has those. */
const quick = { ...rude, tooMany: 0, fails: 0, silent: 0, missing: 0, late: 200, belated: 200, pace: 20 };

it('Calls of the line: whatever is pressed is kept, and nobody is called twice, while the server is killed and messages are doubled, late and forged', async () => {
  const found = await chaosOfCalls({ calls: 24, together: 12, forgeries: 16, seed: 5, away: 500, manners: quick });
  expect(found).toMatchObject({
    lost: 0,
    doubled: 0,
    numberRungTwiceAtOnce: 0,
    outsideWindow: 0,
    talkedOutsideWindow: 0,
    overBudget: 0,
    suppressedCalled: 0,
    withoutConsent: 0,
    afterOptOut: 0,
    withoutNextStep: 0,
    ringsWithoutAttempt: 0,
    attemptsWithoutRing: 0,
    unsettled: 0,
    settledLate: 0,
    answeredOtherwise: [],
    forgedTaken: 0,
    forged: 16,
    kills: 2,
  });
  expect(found.pressed).toBeGreaterThan(20);
}, 240_000);
