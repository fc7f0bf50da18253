import { describe, expect, it } from '@jest/globals';
import { chaosOfVisits } from './visit-chaos.ts';

// The whole of it, with 200 visits, is `npm run faults -- visits`.
const plan = { visits: 12, phones: 3, seed: 5, storm: 0.2, serverLives: 10 };

describe('Visits on phones whose line, tabs, browsers and server fail', () => {
  it('arrive once and whole, or stay whole on the phone where another was first', async () => {
    const result = await chaosOfVisits(plan);
    expect(result).toMatchObject({ visits: 12, photos: 84, lost: 0, doubled: 0, damaged: 0, kept: 1, notLetGo: 0 });
    expect(result).toMatchObject({ approvedWithoutEvidence: 0, strayPhotos: 0, shownNotKept: 0 });
    expect(result.findings).toEqual([]);
    expect(result.faults.filter((fault) => !fault.includes('QuotaExceeded'))).toEqual([]);
    expect(result.kills.server + result.kills.browser + result.kills.tab).toBeGreaterThan(3);
  }, 300_000);
});
