import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { distanceBetween } from './distance.js';
import { evidenceFlags, gradeOf, secondsOnSite, type EvidenceFacts } from './evidence-flags.js';
import { brokenAt, clockJump, journalText, journalWith, type JournalEntry, type JournalEvent } from './journal.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const job = '0197a3c0-0000-7000-8000-000000000001';
const kamppi = { latitude: 60.1699, longitude: 24.9328 };
const noon = Date.UTC(2026, 4, 4, 9);

const entry = (minute: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  kind: 'seen',
  at: noon + minute * 60_000,
  mono: minute * 60_000,
  ...more,
});
const here = (minute: number, more: object = {}): JournalEntry =>
  entry(minute, { kind: 'place', place: { ...kamppi, accuracy: 20, ...more } });

function chained(...entries: JournalEntry[]): readonly JournalEvent[] {
  let journal: readonly JournalEvent[] = [];
  for (const each of entries) journal = journalWith(job, journal, each, sha256);
  return journal;
}

const visit = chained(
  entry(0, { kind: 'began' }),
  here(1),
  entry(2, { kind: 'answered', question: 'greeted', value: 1 }),
  entry(5, { kind: 'changed', question: 'greeted', value: 0, was: 1 }),
  here(19),
  entry(20, { kind: 'ended' }),
);

describe('the journal’s chain', () => {
  it('holds as it was written, also after a way through a database that forgets the order of keys', () => {
    expect(brokenAt(job, visit, sha256)).toBe(null);
    const turned = visit.map((event) => Object.fromEntries(Object.entries(event).reverse()) as unknown as JournalEvent);
    expect(brokenAt(job, turned, sha256)).toBe(null);
  });

  it('breaks wherever any one field of any one event is altered', () => {
    for (const [index, event] of visit.entries())
      for (const change of [{ at: event.at + 1 }, { mono: event.mono + 1 }, { kind: 'photo' as const }, { value: 9 }]) {
        const altered = visit.map((each, place) => (place === index ? { ...each, ...change } : each));
        expect([index, brokenAt(job, altered, sha256)]).toEqual([index, index]);
      }
  });

  it('breaks where an event is taken out, doubled or moved, and in another job', () => {
    expect(brokenAt(job, visit.toSpliced(2, 1), sha256)).toBe(2);
    expect(brokenAt(job, visit.toSpliced(2, 0, visit[1]!), sha256)).toBe(2);
    expect(brokenAt(job, [visit[1]!, visit[0]!, ...visit.slice(2)], sha256)).toBe(0);
    expect(brokenAt('another job', visit, sha256)).toBe(0);
  });

  it('hashes the canonical text of the entry and the hash before it', () => {
    expect(journalText('job-1', { kind: 'began', at: 5, mono: 0 })).toBe(
      '{"at":5,"kind":"began","mono":0,"previous":"job-1"}',
    );
  });
});

describe('the grade of the evidence', () => {
  const facts: EvidenceFacts = {
    journal: visit,
    chain: 'whole',
    store: kamppi,
    minMinutes: 15,
    photos: { missing: 0, fromGallery: 0, nearDuplicates: 0, outside: 0, elsewhere: 0 },
    timesOff: false,
    receiptMinutesOff: 4,
    onItsDay: true,
    inDayPart: true,
  };
  const flagged = (change: Partial<EvidenceFacts>) => evidenceFlags({ ...facts, ...change });
  const codes = (change: Partial<EvidenceFacts>) => flagged(change).map(({ code }) => code);

  it('is A where nothing speaks against it', () => {
    expect(flagged({})).toEqual([]);
    expect(gradeOf([])).toBe('A');
  });

  it('names each reason, and goes down by what each weighs, never below D', () => {
    expect(codes({ chain: 'broken' })).toEqual(['journal_broken']);
    expect(gradeOf(flagged({ chain: 'broken' }))).toBe('C');
    expect(codes({ journal: chained(here(0, { mock: true }), here(20)) })).toEqual(['mock_place']);
    expect(gradeOf(flagged({ journal: chained(here(0, { mock: true }), here(20)) }))).toBe('B');
    expect(codes({ photos: { ...facts.photos, missing: 1, fromGallery: 1, nearDuplicates: 1 } })).toEqual([
      'photo_missing',
      'photo_from_gallery',
      'photo_seen_before',
    ]);
    expect(gradeOf(flagged({ photos: { ...facts.photos, missing: 1, fromGallery: 1, nearDuplicates: 1 } }))).toBe('D');
    expect(codes({ receiptMinutesOff: 61 })).toEqual(['receipt_time']);
    expect(codes({ onItsDay: false, inDayPart: false })).toEqual(['other_day']);
    expect(codes({ inDayPart: false })).toEqual(['other_day_part']);
    expect(codes({ minMinutes: 19 })).toEqual(['short_visit']);
  });

  it('takes the phone’s own accuracy into account, and asks for a place only where the store has one', () => {
    const away = { latitude: kamppi.latitude + 0.009 };
    expect(codes({ journal: chained(here(0, away), here(20, away)) })).toEqual(['far_from_store']);
    expect(codes({ journal: chained(here(0, { ...away, accuracy: 900 }), here(20, away)) })).toEqual([]);
    expect(codes({ journal: chained(entry(0), entry(20)) })).toEqual(['no_place']);
    expect(codes({ journal: chained(entry(0), entry(20)), store: null })).toEqual([]);
  });

  it('measures clocks that are set, and time by the one that cannot be', () => {
    const set = chained(here(0), entry(5, { at: noon + 65 * 60_000 }), entry(20, { at: noon + 80 * 60_000 }), here(20));
    expect(clockJump(set)).toBe(3_600_000);
    expect(codes({ journal: set })).toEqual(['clock_set']);
    expect(secondsOnSite(set)).toBe(1_200);
    expect(secondsOnSite(visit)).toBe(1_080);
    expect(secondsOnSite([])).toBe(0);
  });
});

describe('the distance between two points', () => {
  it('is that of published values', () => {
    // Helsinki to Tallinn, 60.1699 N 24.9384 E to 59.4370 N 24.7536 E: 82 km (geodesic 82.1 km).
    const metres = distanceBetween({ latitude: 60.1699, longitude: 24.9384 }, { latitude: 59.437, longitude: 24.7536 });
    expect(Math.abs(metres - 82_150)).toBeLessThan(400);
    expect(distanceBetween(kamppi, kamppi)).toBe(0);
    // A quarter of a meridian is 10,007.5 km on a sphere of this radius.
    expect(distanceBetween({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 0 })).toBe(10_007_543);
  });
});
