import { describe, expect, it } from '@jest/globals';
import { defaultSettings } from '../../access/organisations/organisation-settings.js';
import { mailFreeDays, sendTimes, type TimingRules, type ToTime } from './send-times.js';

const mails = (count: number, part: Partial<ToTime> = {}): ToTime[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    timeZone: 'Europe/Helsinki',
    notBefore: new Date(0),
    ...part,
  }));
const rules = (part: Partial<TimingRules> = {}): TimingRules => ({
  start: new Date('2026-11-20T06:00:00Z'),
  window: { from: '09:00', until: '17:00', weekdays: [1, 2, 3, 4, 5] },
  spreadHours: 0,
  closedDays: [],
  ...part,
});
const isoOf = (times: Map<string, Date>) => [...times.values()].map((at) => at.toISOString().slice(0, 16));

describe('Closed days', () => {
  const finnish = { country: 'FI' };
  const settings = { ...defaultSettings({ name: 'Acme', timeZone: 'Europe/Helsinki' }), ...finnish };
  // Independence Day, a Monday.
  const start = new Date('2027-12-06T08:00:00Z');

  it('keep mails back only where the organisation says so', () => {
    expect(mailFreeDays(settings)).toEqual([]);
    const days = mailFreeDays({ ...settings, mailsOnClosedDays: false });
    expect(days).toContain('2027-12-06');
    expect(isoOf(sendTimes(mails(1), rules({ start, closedDays: days })))).toEqual(['2027-12-07T07:00']);
    expect(isoOf(sendTimes(mails(1), rules({ start })))).toEqual(['2027-12-06T08:00']);
    const any = rules({ start, window: null, closedDays: days });
    expect(isoOf(sendTimes(mails(1), any))).toEqual(['2027-12-06T22:00']);
  });

  it('are those of the country without what is taken out, and what is added', () => {
    const changed = {
      ownClosedDays: { '2027-12-07': 'Stocktaking' },
      openDays: ['2027-12-06'],
      mailsOnClosedDays: false,
    };
    const days = mailFreeDays({ ...settings, ...changed });
    expect([days.includes('2027-12-06'), days.includes('2027-12-07'), days.includes('2027-12-25')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(mailFreeDays({ ...settings, country: null, ...changed })).toEqual(['2027-12-07']);
  });

  it('never shut a window for good', () => {
    const mondays = Array.from({ length: 120 }, (_, week) =>
      new Date(Date.UTC(2027, 11, 6 + 7 * week)).toISOString().slice(0, 10),
    );
    const window = { from: '09:00', until: '17:00', weekdays: [1] };
    expect(isoOf(sendTimes(mails(1), rules({ start, window, closedDays: mondays })))).toEqual(['2027-12-06T08:00']);
  });
});

describe('The times of a list', () => {
  it('are the next open hour where the recipient is', () => {
    const people = [
      ...mails(1),
      { ...mails(1)[0], id: 'vilnius', timeZone: 'Europe/Vilnius' },
      { ...mails(1)[0], id: 'jakarta', timeZone: 'Asia/Jakarta' },
    ] as ToTime[];
    const times = sendTimes(people, rules());
    expect(times.get('0')?.toISOString()).toBe('2026-11-20T07:00:00.000Z');
    expect(times.get('vilnius')?.toISOString().slice(0, 16)).toBe('2026-11-20T07:00');
    // 13:00 there: open already.
    expect(times.get('jakarta')?.toISOString()).toBe('2026-11-20T06:00:00.000Z');
  });

  it('are spread evenly over open hours only: a Friday’s rest goes out on Monday', () => {
    const times = sendTimes(mails(12), rules({ spreadHours: 12 }));
    const hours = isoOf(times);
    expect(hours.slice(0, 8)).toEqual(
      Array.from({ length: 8 }, (_, at) => `2026-11-20T${String(7 + at).padStart(2, '0')}:00`),
    );
    expect(hours.slice(8)).toEqual(['07', '08', '09', '10'].map((at) => `2026-11-23T${at}:00`));
  });

  it('wait for the contact budget, then for the window', () => {
    const [at] = isoOf(sendTimes(mails(1, { notBefore: new Date('2026-11-25T20:00:00Z') }), rules()));
    expect(at).toBe('2026-11-26T07:00');
  });

  it('know the days when the clock is changed', () => {
    const window = { from: '03:30', until: '05:00', weekdays: [7] };
    const spring = sendTimes(mails(1), rules({ start: new Date('2026-03-28T00:00:00Z'), window }));
    // 03:30 does not exist on that Sunday: the clock goes from 03:00 to 04:00, which stands for it.
    expect(isoOf(spring)).toEqual(['2026-03-29T01:00']);
    const autumn = sendTimes(mails(1), rules({ start: new Date('2026-10-24T00:00:00Z'), window }));
    expect(isoOf(autumn)).toEqual(['2026-10-25T00:30']);
  });

  it('leave out what the clock shows again before the window where it is put back inside it', () => {
    const window = { from: '03:30', until: '05:00', weekdays: [7] };
    const start = new Date('2026-10-24T00:00:00Z');
    // From 01:00 to 01:30 UTC the clock shows 03:00 to 03:30 for the second time.
    const times = isoOf(sendTimes(mails(120), rules({ start, window, spreadHours: 2 })));
    expect(times.filter((at) => at >= '2026-10-25T01:00' && at < '2026-10-25T01:30')).toEqual([]);
    expect([times[29], times[30], times.at(-1)]).toEqual(['2026-10-25T00:59', '2026-10-25T01:30', '2026-10-25T02:59']);
  });

  it('end at the change where the window ends in the hour that is left out', () => {
    const window = { from: '01:00', until: '03:30', weekdays: [1, 2, 3, 4, 5, 6, 7] };
    const start = new Date('2026-03-28T22:00:00Z');
    const times = isoOf(sendTimes(mails(40), rules({ start, window, spreadHours: 2 })));
    // Two hours from 01:00 to the change at 03:00; nothing at what the clock then calls 04:00 to 04:30.
    expect([times[0], times.at(-1)]).toEqual(['2026-03-28T23:00', '2026-03-29T00:57']);
    const late = sendTimes(mails(1, { notBefore: new Date('2026-03-29T01:10:00Z') }), rules({ start, window }));
    expect(isoOf(late)).toEqual(['2026-03-29T22:00']);
  });

  it.each([
    ['23:30', '2026-03-28T21:30:00Z', '2026-03-29T06:00'],
    ['00:15', '2026-03-28T22:15:00Z', '2026-03-29T06:00'],
    ['23:30 before the clock is put back', '2026-10-24T20:30:00Z', '2026-10-25T07:00'],
  ])('begin on the next day when they are begun at %s before the clock is changed', (_, start, expected) => {
    const window = { from: '09:00', until: '17:00', weekdays: [1, 2, 3, 4, 5, 6, 7] };
    expect(isoOf(sendTimes(mails(1), rules({ start: new Date(start), window })))).toEqual([expected]);
  });

  it('are at once where no hours are set', () => {
    expect(isoOf(sendTimes(mails(2), rules({ window: null })))).toEqual(['2026-11-20T06:00', '2026-11-20T06:00']);
  });
});
