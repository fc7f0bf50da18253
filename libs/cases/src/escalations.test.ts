import { describe, expect, it } from '@jest/globals';
import {
  clocksOf,
  escalationKey,
  escalationsOf,
  mayHappen,
  stateOf,
  STANDARD_TARGETS,
  teamToTell,
  type CaseEvent,
  type CaseEventKind,
} from '#cases';
import { OpenHours } from '#hours';

const office = new OpenHours({
  week: [{ from: '09:00', until: '17:00', weekdays: [1, 2, 3, 4, 5] }],
  timeZones: ['Europe/Helsinki'],
});
const at = (text: string) => Date.parse(`${text}+02:00`);
const event = (kind: CaseEventKind, moment: string): CaseEvent => ({ kind, at: at(moment) });
const steps = (events: CaseEvent[], now: string, told: string[] = []) =>
  escalationsOf(clocksOf(events, STANDARD_TARGETS, office, at(now)), office, new Set(told));

describe('Escalation', () => {
  const opened = event('opened', '2026-11-27T16:00');

  it('comes at 100, 150 and 200 % of a clock, in open hours', () => {
    const [first, second, third] = steps([opened], '2026-11-27T16:00');
    // Opened on Friday at 16:00: two open hours end on Monday at 10:00, three at 11:00, four at 12:00.
    expect([first, second, third]).toEqual([
      { clock: 'acknowledged', step: 100, at: at('2026-11-30T10:00') },
      { clock: 'acknowledged', step: 150, at: at('2026-11-30T11:00') },
      { clock: 'acknowledged', step: 200, at: at('2026-11-30T12:00') },
    ]);
  });

  it('comes once, not for what is done, and not while the customer is waited for', () => {
    const told = [escalationKey({ clock: 'acknowledged', step: 100 })];
    expect(steps([opened], '2026-11-27T16:00', told)[0]).toMatchObject({ clock: 'acknowledged', step: 150 });
    const spoken = [opened, event('contacted', '2026-11-27T16:30')];
    expect(new Set(steps(spoken, '2026-11-27T16:30').map(({ clock }) => clock))).toEqual(new Set(['settled']));
    expect(steps([...spoken, event('waiting', '2026-11-27T16:40')], '2026-11-27T16:45')).toEqual([]);
  });

  it('goes from whoever has it to the region and the desk, and no further', () => {
    expect(([100, 150, 200] as const).map((step) => teamToTell('store', step))).toEqual(['store', 'region', 'desk']);
    expect(([100, 150, 200] as const).map((step) => teamToTell('region', step))).toEqual(['region', 'desk', 'desk']);
  });
});

describe('A remedy above the limit', () => {
  const spoken = [event('opened', '2026-11-27T09:00'), event('contacted', '2026-11-27T10:00')];
  const asked = [...spoken, event('remedy_asked', '2026-11-27T16:00')];

  it('has a clock of one working day, which the customer’s silence does not pause', () => {
    const remedy = (events: CaseEvent[]) =>
      clocksOf(events, STANDARD_TARGETS, office, at('2026-11-30T09:00')).find(({ clock }) => clock === 'remedy');
    expect(remedy(spoken)).toBeUndefined();
    expect(remedy(asked)).toMatchObject({ usedMinutes: 60, dueAt: at('2026-11-30T16:00'), doneAt: null });
    expect(remedy([...asked, event('waiting', '2026-11-27T16:10')])).toMatchObject({ dueAt: at('2026-11-30T16:00') });
    const granted = event('remedy_granted', '2026-11-27T16:30');
    expect(remedy([...asked, granted])).toMatchObject({ doneAt: granted.at, usedMinutes: 30 });
  });

  it('is settled after a yes or no only, and said yes or no to once', () => {
    expect(mayHappen('settled', asked)).toBe(false);
    expect(mayHappen('remedy_asked', asked)).toBe(false);
    const refused = [...asked, event('remedy_refused', '2026-11-27T16:30')];
    expect(mayHappen('remedy_granted', refused)).toBe(false);
    expect(mayHappen('settled', refused)).toBe(true);
    expect(stateOf(refused)).toBe('in_work');
    expect(mayHappen('remedy_granted', spoken)).toBe(false);
  });
});
