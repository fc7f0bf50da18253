import { describe, expect, it } from '@jest/globals';
import { propose, type Candidate, type OpenJob, type Presence } from './propose.js';

const kamppi = { latitude: 60.1699, longitude: 24.9328 };
const north = (km: number) => ({ ...kamppi, latitude: kamppi.latitude + km / 111.2 });
const job = (id: string, more: Partial<OpenJob> = {}): OpenJob => ({
  id,
  storeId: `store of ${id}`,
  position: kamppi,
  from: '2026-05-01',
  to: '2026-05-10',
  ...more,
});
const shopper = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  householdId: `home of ${id}`,
  position: kamppi,
  languages: ['fi'],
  load: 0,
  rating: 0.9,
  missed: 0,
  ...more,
});
const rules = { rotationDays: 30, rotationVisits: 0, languages: [], maxKm: null };
const pairs = (...given: Parameters<typeof propose>) =>
  propose(...given).map(({ assignmentId, shopperId }) => `${assignmentId} ${shopperId}`);

describe('a proposal', () => {
  it('chooses the nearest, but spreads the load and shuns who did not come', () => {
    expect(pairs([job('j')], [shopper('far', { position: north(9) }), shopper('near')], [], rules)).toEqual(['j near']);
    expect(
      pairs([job('j')], [shopper('far', { position: north(9) }), shopper('near', { load: 2 })], [], rules),
    ).toEqual(['j far']);
    expect(pairs([job('j')], [shopper('a', { missed: 1 }), shopper('b', { position: north(9) })], [], rules)).toEqual([
      'j b',
    ]);
    expect(pairs([job('j')], [shopper('a', { rating: 0.2 }), shopper('b', { position: north(9) })], [], rules)).toEqual(
      ['j b'],
    );
    const shared = pairs([job('j1'), job('j2')], [shopper('a'), shopper('b')], [], rules);
    expect(new Set(shared.map((pair) => pair.split(' ')[1])).size).toBe(2);
  });

  it('leaves out who is too far, and takes nobody without a place for near', () => {
    const within = { ...rules, maxKm: 30 };
    const [far, nowhere] = [shopper('far', { position: north(31) }), shopper('nowhere', { position: null })];
    expect(pairs([job('j')], [far], [], within)).toEqual([]);
    expect(pairs([job('j')], [nowhere, shopper('there', { position: north(29), load: 5 })], [], within)).toEqual([
      'j there',
    ]);
    expect(propose([job('j')], [far, nowhere], [], within)).toMatchObject([{ shopperId: 'nowhere', km: null }]);
    // Of a store without a place everybody is as far.
    expect(pairs([job('j', { position: null })], [nowhere, shopper('there', { load: 1 })], [], within)).toEqual([
      'j nowhere',
    ]);
  });

  it('sends nobody whose household was there within the days, before or after, or is about to be', () => {
    const was = (from: string): Presence => ({
      householdId: 'home',
      storeId: 'store of j',
      from,
      to: from,
      othersSince: 0,
    });
    const a = shopper('a', { householdId: 'home' });
    expect(pairs([job('j')], [a], [was('2026-04-01')], rules)).toEqual([]);
    expect(pairs([job('j')], [a], [was('2026-03-31')], rules)).toEqual(['j a']);
    expect(pairs([job('j')], [a], [was('2026-06-09')], rules)).toEqual([]);
    expect(pairs([job('j')], [a], [was('2026-06-10')], rules)).toEqual(['j a']);
    const twice = [job('j1', { storeId: 's' }), job('j2', { storeId: 's' })];
    expect(pairs(twice, [a, shopper('b', { householdId: 'home' })], [], rules)).toHaveLength(1);
  });

  it('sends nobody back before so many others have been there, nor twice at once', () => {
    const byVisits = { ...rules, rotationDays: 0, rotationVisits: 2 };
    const a = shopper('a', { householdId: 'home' });
    const was = (othersSince: number): Presence => ({
      householdId: 'home',
      storeId: 'store of j',
      from: '2020-01-01',
      to: '2020-01-01',
      othersSince,
    });
    expect(pairs([job('j')], [a], [was(1)], byVisits)).toEqual([]);
    expect(pairs([job('j')], [a], [was(2)], byVisits)).toEqual(['j a']);
    expect(pairs([job('j')], [a], [was(1)], { ...byVisits, rotationVisits: 0 })).toEqual(['j a']);
    expect(pairs([job('j')], [a], [was(2)], { ...byVisits, rotationDays: 30 })).toEqual(['j a']);
    const twice = [job('j1', { storeId: 's' }), job('j2', { storeId: 's' })];
    expect(pairs(twice, [a], [], byVisits)).toHaveLength(1);
  });

  it('keeps to languages and distance, and gives the rarest job first', () => {
    expect(pairs([job('j')], [shopper('a')], [], { ...rules, languages: ['sv'] })).toEqual([]);
    expect(pairs([job('j')], [shopper('a', { position: north(30) })], [], { ...rules, maxKm: 20 })).toEqual([]);
    expect(pairs([job('j')], [shopper('a', { position: null })], [], { ...rules, maxKm: 20 })).toEqual(['j a']);
    // Only `a` can do `j2`: `j1`, which both can do, must not take it away from there.
    const presences = [
      { householdId: 'home of b', storeId: 'store of j2', from: '2026-05-02', to: '2026-05-02', othersSince: 0 },
    ];
    expect(pairs([job('j1'), job('j2')], [shopper('a'), shopper('b')], presences, rules).sort()).toEqual([
      'j1 b',
      'j2 a',
    ]);
  });
});
