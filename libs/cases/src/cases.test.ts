import { describe, expect, it } from '@jest/globals';
import { OpenHours } from '../../hours/src/index.js';
import {
  caseEventKinds,
  clocksOf,
  firstHit,
  mayHappen,
  nextDue,
  stateOf,
  type CaseEvent,
  type CaseEventKind,
  type Said,
} from './index.js';

const office = new OpenHours({
  week: [{ from: '09:00', until: '17:00', weekdays: [1, 2, 3, 4, 5] }],
  timeZones: ['Europe/Helsinki'],
});
/** A wall clock of November in Helsinki. */
const at = (text: string) => Date.parse(`2026-11-${text}:00+02:00`);
const happened = (...events: [CaseEventKind, string][]): CaseEvent[] =>
  events.map(([kind, when]) => ({ kind, at: at(when) }));
const kinds = (...all: CaseEventKind[]) => all.map((kind) => ({ kind }));
const targets = { acknowledged: 60, first_word: 120, settled: 480 };
const clocks = (events: CaseEvent[], now: string) => {
  const [acknowledged, firstWord, settled] = clocksOf(events, targets, office, at(now));
  if (!acknowledged || !firstWord || !settled) throw new Error('There are three clocks.');
  return { acknowledged, firstWord, settled };
};

describe('The state of a case', () => {
  it.each([
    [kinds('opened'), 'new'],
    [kinds('opened', 'acknowledged'), 'acknowledged'],
    [kinds('opened', 'contacted'), 'in_work'],
    [kinds('opened', 'contacted', 'waiting'), 'waiting_for_customer'],
    [kinds('opened', 'contacted', 'waiting', 'heard'), 'in_work'],
    [kinds('opened', 'contacted', 'waiting', 'noted'), 'waiting_for_customer'],
    [kinds('opened', 'contacted', 'settled'), 'settled'],
    [kinds('opened', 'contacted', 'settled', 'confirmed'), 'confirmed'],
    [kinds('opened', 'contacted', 'settled', 'closed'), 'closed_without_word'],
    [kinds('opened', 'contacted', 'settled', 'reopened'), 'reopened'],
    [kinds('opened', 'contacted', 'settled', 'reopened', 'acknowledged'), 'acknowledged'],
    [kinds('opened', 'erased'), 'closed_without_word'],
  ])('of %j is %s', (events, state) => {
    expect(stateOf(events)).toBe(state);
  });

  it('does not follow from what can’t happen', () => {
    expect(() => stateOf([])).toThrow(RangeError);
    expect(() => stateOf(kinds('opened', 'settled'))).toThrow(RangeError);
    expect(mayHappen('opened', kinds('opened'))).toBe(false);
    expect(mayHappen('acknowledged', kinds('opened', 'contacted'))).toBe(false);
    expect(mayHappen('confirmed', kinds('opened'))).toBe(false);
    expect(mayHappen('waiting', kinds('opened', 'begun'))).toBe(false);
    // Whoever comes back has not been spoken to yet.
    expect(mayHappen('waiting', kinds('opened', 'contacted', 'settled', 'reopened', 'begun'))).toBe(false);
  });

  it('is one that every walk of what may happen agrees with', () => {
    const walk = (events: { kind: CaseEventKind }[], depth: number): number => {
      stateOf(events);
      if (depth === 0) return 1;
      const next = caseEventKinds.filter((kind) => mayHappen(kind, events));
      return next.reduce((sum, kind) => sum + walk([...events, { kind }], depth - 1), 0);
    };
    expect(walk(kinds('opened'), 4)).toBeGreaterThan(1_000);
  });
});

describe('The clocks of a case', () => {
  it('count in open hours: Friday 16:30 and an hour is Monday 9:30', () => {
    const { acknowledged } = clocks(happened(['opened', '27T16:30']), '27T16:45');
    expect(acknowledged).toMatchObject({ usedMinutes: 15, doneAt: null, dueAt: at('30T09:30') });
  });

  it('begin on Monday at 9 for what is opened on Saturday', () => {
    const { acknowledged } = clocks(happened(['opened', '28T12:00']), '30T09:20');
    expect(acknowledged).toMatchObject({ usedMinutes: 20, dueAt: at('30T10:00') });
  });

  it('stand still while the customer is waited for: from Friday 16:00 to Monday 10:00 are two hours', () => {
    const begun = happened(['opened', '27T15:00'], ['contacted', '27T15:30'], ['waiting', '27T16:00']);
    expect(clocks(begun, '27T16:30').settled).toMatchObject({ usedMinutes: 60, pausedMinutes: 30, dueAt: null });
    const { firstWord, settled } = clocks([...begun, ...happened(['heard', '30T10:00'])], '30T11:00');
    expect(firstWord).toMatchObject({ doneAt: at('27T15:30'), usedMinutes: 30, pausedMinutes: 0 });
    expect(settled).toMatchObject({ pausedMinutes: 120, usedMinutes: 120, dueAt: at('30T17:00') });
    expect(office.addOpenMinutes(at('27T15:00'), targets.settled)).toBe(at('30T15:00'));
  });

  it('begin anew when it is opened again, and what was done before is not done', () => {
    const events = happened(
      ['opened', '23T09:00'],
      ['contacted', '23T09:30'],
      ['settled', '23T11:00'],
      ['reopened', '25T09:00'],
    );
    const { acknowledged, settled } = clocks(events, '25T09:30');
    expect(acknowledged).toMatchObject({ startedAt: at('25T09:00'), doneAt: null, dueAt: at('25T10:00') });
    expect(settled).toMatchObject({ usedMinutes: 30, dueAt: at('25T17:00') });
  });

  it('tell what is due next: nothing where all is done or the customer is waited for', () => {
    const next = (events: CaseEvent[], now: string) => nextDue(clocksOf(events, targets, office, at(now)));
    expect(next(happened(['opened', '23T09:00']), '23T09:01')).toBe(at('23T10:00'));
    expect(next(happened(['opened', '23T09:00'], ['acknowledged', '23T09:10']), '23T09:11')).toBe(at('23T11:00'));
    expect(
      next(happened(['opened', '23T09:00'], ['contacted', '23T09:10'], ['waiting', '23T09:20']), '23T10:00'),
    ).toBeNull();
    expect(
      next(happened(['opened', '23T09:00'], ['contacted', '23T09:10'], ['settled', '23T09:20']), '23T10:00'),
    ).toBeNull();
  });
});

describe('Rules over answers', () => {
  const said = (part: Partial<Said> = {}): Said => ({
    language: 'en',
    scores: new Map([['role:overall', 25]]),
    choices: new Map([['wait', [3]]]),
    texts: ['The clerk was RUDE, and nobody called back.'],
    ...part,
  });
  const score = (below: number) => ({ test: { kind: 'score' as const, measure: 'role:overall', below } });
  const words = (...list: string[]) => ({ test: { kind: 'words' as const, words: { en: list } } });

  it('are met by a lower score, and by no equal or missing one', () => {
    expect(firstHit([score(26)], said())).not.toBeNull();
    expect(firstHit([score(25)], said())).toBeNull();
    expect(firstHit([score(100)], said({ scores: new Map() }))).toBeNull();
  });

  it('are met by a choice', () => {
    const choice = (...codes: number[]) => ({ test: { kind: 'choice' as const, question: 'wait', codes } });
    expect(firstHit([choice(2, 3)], said())).not.toBeNull();
    expect(firstHit([choice(2)], said())).toBeNull();
  });

  it('are met by how a word begins, in the language of the answers', () => {
    expect(firstHit([words('rude')], said())).not.toBeNull();
    expect(firstHit([words('nobody called')], said())).not.toBeNull();
    expect(firstHit([words('ude', 'lerk')], said())).toBeNull();
    expect(firstHit([words('rude')], said({ language: 'fi' }))).toBeNull();
    expect(firstHit([words('')], said())).toBeNull();
    const finnish = { test: { kind: 'words' as const, words: { fi: ['tyly'] } } };
    expect(firstHit([finnish], said({ language: 'fi', texts: ['Kohtelu oli tylyä.'] }))).not.toBeNull();
  });

  it('win by their order', () => {
    const [first, second] = [words('rude'), score(90)];
    expect(firstHit([first, second], said())).toBe(first);
    expect(firstHit([score(1), second], said())).toBe(second);
  });
});
