import { describe, expect, it } from '@jest/globals';
import { type Hours, OpenHours } from './index.js';

const workdays = [1, 2, 3, 4, 5];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const at = (text: string): number => Date.parse(text);
const iso = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString().slice(0, 16);
const hours = (part: Partial<Hours> = {}): OpenHours =>
  new OpenHours({
    week: [{ from: '09:00', until: '17:00', weekdays: workdays }],
    timeZones: ['Europe/Helsinki'],
    ...part,
  });

describe('Open time', () => {
  const office = hours();
  const friday = at('2026-11-27T16:30+02:00');

  it('is counted over the nights and days that are closed', () => {
    expect(office.addOpenMinutes(friday, 60)).toBe(at('2026-11-30T09:30+02:00'));
    expect(office.openMinutesBetween(friday, at('2026-11-30T09:30+02:00'))).toBe(60);
  });

  it('begins with the next opening where it begins on a closed day', () => {
    expect(office.addOpenMinutes(at('2026-11-28T12:00+02:00'), 60)).toBe(at('2026-11-30T10:00+02:00'));
  });

  it('moves a due time by exactly what a pause took', () => {
    const pause = [at('2026-11-27T16:00+02:00'), at('2026-11-30T10:00+02:00')] as const;
    expect(office.openMinutesBetween(...pause)).toBe(120);
    const due = office.addOpenMinutes(at('2026-11-27T15:00+02:00'), 180);
    expect(iso(due)).toBe('2026-11-30T08:00');
    expect(iso(office.addOpenMinutes(due ?? 0, office.openMinutesBetween(...pause)))).toBe('2026-11-30T10:00');
  });

  it('opens to the rows that it is the sum of', () => {
    expect(office.explain(friday, at('2026-11-30T09:30+02:00'))).toEqual([
      { kind: 'open', day: '2026-11-27', from: '16:30', until: '17:00', minutes: 30 },
      { kind: 'closed', days: ['2026-11-28', '2026-11-29'] },
      { kind: 'open', day: '2026-11-30', from: '09:00', until: '09:30', minutes: 30 },
    ]);
  });

  it('has passed at the moment of closing, at which it is open no more', () => {
    expect(office.addOpenMinutes(friday, 30)).toBe(at('2026-11-27T17:00+02:00'));
    expect(office.isOpen(at('2026-11-27T17:00+02:00'))).toBe(false);
    expect(office.isOpen(at('2026-11-27T16:59:59.999+02:00'))).toBe(true);
    expect(iso(office.atOrAfter(at('2026-11-27T17:00+02:00')))).toBe('2026-11-30T07:00');
  });

  it('is none where the end is not later than the beginning, and none is added at once', () => {
    expect(office.openMinutesBetween(friday, friday - 1)).toBe(0);
    expect(office.explain(friday, friday)).toEqual([]);
    expect(office.addOpenMinutes(friday, 0)).toBe(friday);
  });
});

describe('Days and periods', () => {
  it('may have a lunch break, and what overlaps counts once', () => {
    const shop = hours({
      week: [
        { from: '13:00', until: '17:00', weekdays: workdays },
        { from: '09:00', until: '12:00', weekdays: workdays },
        { from: '11:00', until: '12:00', weekdays: [1] },
      ],
    });
    expect(shop.openMinutesBetween(at('2026-11-23T00:00+02:00'), at('2026-11-24T00:00+02:00'))).toBe(420);
    expect(iso(shop.addOpenMinutes(at('2026-11-23T11:45+02:00'), 30))).toBe('2026-11-23T11:15');
  });

  it('may be closed or have hours of their own by date', () => {
    const days = new Map([
      ['2026-12-24', [{ from: '09:00', until: '12:00' }]],
      ['2026-12-25', []],
    ]);
    const shop = hours({ days });
    expect(iso(shop.addOpenMinutes(at('2026-12-24T11:00+02:00'), 90))).toBe('2026-12-28T07:30');
    expect(shop.explain(at('2026-12-24T11:00+02:00'), at('2026-12-28T09:30+02:00'))).toEqual([
      { kind: 'open', day: '2026-12-24', from: '11:00', until: '12:00', minutes: 60 },
      { kind: 'closed', days: ['2026-12-25', '2026-12-26', '2026-12-27'] },
      { kind: 'open', day: '2026-12-28', from: '09:00', until: '09:30', minutes: 30 },
    ]);
  });

  it('may last the whole day: then all time is open', () => {
    const always = hours({ week: [{ from: '00:00', until: '24:00', weekdays: everyDay }] });
    const [from, until] = [at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z')];
    expect(always.openMinutesBetween(from, until)).toBe(365 * 24 * 60);
    expect(always.addOpenMinutes(from, 365 * 24 * 60)).toBe(until);
    expect(always.explain(at('2026-05-13T20:00Z'), at('2026-05-14T22:00Z'))).toEqual([
      { kind: 'open', day: '2026-05-13', from: '23:00', until: '24:00', minutes: 60 },
      { kind: 'open', day: '2026-05-14', from: '00:00', until: '24:00', minutes: 1440 },
      { kind: 'open', day: '2026-05-15', from: '00:00', until: '01:00', minutes: 60 },
    ]);
  });

  it('that never come are none', () => {
    const never = hours({ week: [] });
    expect([
      never.atOrAfter(0),
      never.addOpenMinutes(0, 1),
      never.openMinutesBetween(0, at('2026-01-01T00:00Z')),
    ]).toEqual([null, null, 0]);
  });

  it.each([
    ['a day that is none', { days: new Map([['2027-02-29', []]]) }],
    ['a time that is none', { week: [{ from: '9:00', until: '17:00', weekdays: [1] }] }],
    ['a time after the end of the day', { week: [{ from: '09:00', until: '24:30', weekdays: [1] }] }],
    ['a period that ends before it begins', { week: [{ from: '17:00', until: '09:00', weekdays: [1] }] }],
    ['no zone', { timeZones: [] }],
  ])('are refused with %s', (_, part) => {
    expect(() => hours(part)).toThrow(RangeError);
  });

  it('are refused in a zone that is none', () => {
    expect(() => hours({ timeZones: ['Europe/Atlantis'] }).isOpen(0)).toThrow(RangeError);
  });
});

describe('When the clock is changed', () => {
  const night = (from: string, until: string): OpenHours => hours({ week: [{ from, until, weekdays: everyDay }] });
  // In Helsinki 03:00 is followed by 04:00 at 01:00 UTC on 29 March, and 04:00 by 03:00 at 01:00 UTC on 25 October.
  const spring = [at('2026-03-28T22:00Z'), at('2026-03-29T21:00Z')] as const;
  const autumn = [at('2026-10-24T21:00Z'), at('2026-10-25T22:00Z')] as const;

  it('a beginning in the hour that is left out is the change', () => {
    expect(iso(night('03:30', '05:00').atOrAfter(spring[0]))).toBe('2026-03-29T01:00');
    expect(night('03:30', '05:00').openMinutesBetween(...spring)).toBe(60);
  });

  it('an end in the hour that is left out is the change', () => {
    expect(night('01:00', '03:30').isOpen(at('2026-03-29T00:59Z'))).toBe(true);
    expect(night('01:00', '03:30').isOpen(at('2026-03-29T01:00Z'))).toBe(false);
    expect(night('01:00', '03:30').openMinutesBetween(...spring)).toBe(120);
  });

  it('what lies in the hour that is left out is not open at all', () => {
    expect(night('03:10', '03:50').openMinutesBetween(...spring)).toBe(0);
  });

  it('a beginning in the hour that comes twice leaves out the minutes before it that come again', () => {
    expect(
      night('03:30', '05:00')
        .explain(...autumn)
        .filter(({ kind }) => kind === 'open'),
    ).toEqual([
      { kind: 'open', day: '2026-10-25', from: '03:30', until: '04:00', minutes: 30 },
      { kind: 'open', day: '2026-10-25', from: '03:30', until: '05:00', minutes: 90 },
    ]);
  });

  it('an end in the hour that comes twice comes twice', () => {
    expect(
      night('01:00', '03:30')
        .explain(...autumn)
        .filter(({ kind }) => kind === 'open'),
    ).toEqual([
      { kind: 'open', day: '2026-10-25', from: '01:00', until: '03:30', minutes: 150 },
      { kind: 'open', day: '2026-10-25', from: '03:00', until: '03:30', minutes: 30 },
    ]);
  });

  it('the day has 23 or 25 hours', () => {
    const always = night('00:00', '24:00');
    expect(always.openMinutesBetween(...spring)).toBe(23 * 60);
    expect(always.openMinutesBetween(...autumn)).toBe(25 * 60);
  });
});

describe('Several zones at once', () => {
  it('are open only while all of them are', () => {
    const coasts = hours({
      week: [{ from: '09:00', until: '20:00', weekdays: workdays }],
      timeZones: ['America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu'],
    });
    // Nine in Honolulu is fourteen in New York, where it ends at twenty.
    const monday = [at('2026-11-30T05:00Z'), at('2026-12-01T05:00Z')] as const;
    expect(iso(coasts.atOrAfter(monday[0]))).toBe('2026-11-30T19:00');
    expect(coasts.openMinutesBetween(...monday)).toBe(6 * 60);
  });

  it('that have no hour in common never open', () => {
    const apart = hours({
      week: [{ from: '09:00', until: '10:00', weekdays: workdays }],
      timeZones: ['Europe/Helsinki', 'Asia/Jakarta'],
    });
    expect(apart.atOrAfter(at('2026-01-01T00:00Z'))).toBeNull();
  });

  it('keep a closed day by the wall clock of each', () => {
    const islands = hours({
      week: [{ from: '00:00', until: '24:00', weekdays: everyDay }],
      days: new Map([['2026-08-17', []]]),
      timeZones: ['Asia/Jakarta', 'Asia/Jayapura'],
    });
    // It begins in Jayapura at 15:00 UTC on the day before, and ends in Jakarta at 17:00 UTC.
    expect(islands.isOpen(at('2026-08-16T14:59Z'))).toBe(true);
    expect(iso(islands.atOrAfter(at('2026-08-16T15:00Z')))).toBe('2026-08-17T17:00');
  });
});
