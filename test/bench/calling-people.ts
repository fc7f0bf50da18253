import { compareCallings, type Waiting } from '../../libs/calling/src/queue/calling-order.ts';
import { type Slot, SLOTS } from '../../libs/calling/src/queue/slots.ts';
import { type SeededRandom, seededRandom } from '../scoring/seeded-random.ts';

/** How the next calling is chosen of those that may be called: by the product's order, or at random. */
export type Choosing = 'order' | 'random';

/** Calls of a day in each slot, per calling of the campaign. */
export type Hours = Readonly<Record<Slot, number>>;

export interface Fieldwork {
  calls: number;
  contacts: number;
  /** Share of the callings that nobody tried. */
  untried: number;
  /** Of those tried four times or more, in how many slots on average; null where there are none. */
  slots: number | null;
}

interface Person extends Waiting {
  tries: Partial<Record<Slot, number>>;
  /** How likely somebody answers there, in each slot. */
  readonly answers: Readonly<Record<Slot, number>>;
  readonly random: SeededRandom;
  isDone: boolean;
  lastSlot: Slot | null;
  triesThisWeek: number;
}

/**
 * Who is at home when: people with office hours, at home, with shifts, and hardly ever; their shares, and answers by slot. Made up, and not fitted to
 * what is measured among them.
 */
const kinds: readonly { share: number; answers: Person['answers'] }[] = [
  { share: 0.5, answers: { morning: 0.1, afternoon: 0.14, evening: 0.34, weekend: 0.3 } },
  { share: 0.2, answers: { morning: 0.36, afternoon: 0.36, evening: 0.38, weekend: 0.34 } },
  { share: 0.15, answers: { morning: 0.26, afternoon: 0.14, evening: 0.16, weekend: 0.22 } },
  { share: 0.15, answers: { morning: 0.04, afternoon: 0.04, evening: 0.08, weekend: 0.08 } },
];
const workday: readonly Slot[] = ['morning', 'afternoon', 'evening'];
const week: readonly (readonly Slot[])[] = [workday, workday, workday, workday, workday, ['weekend'], ['weekend']];

/** A campaign by telephone among made-up people, who are the same for a seed however they are chosen. */
export function fieldwork(seed: number, choosing: Choosing, hours: Hours, weeks: number, count: number): Fieldwork {
  const people = peopleOf(seed, count);
  const random = seededRandom(seed + 1_000_003);
  let [calls, contacts] = [0, 0];
  for (const [day, slots] of Array.from({ length: weeks }, () => week)
    .flat()
    .entries()) {
    if (day % 7 === 0) for (const person of people) person.triesThisWeek = 0;
    const today = new Set<Person>();
    for (const slot of slots) {
      const free = people.filter((person) => !today.has(person) && mayBeCalled(person, slot));
      const called = inOrder(free, slot, choosing, random).slice(0, Math.round(hours[slot] * count));
      for (const person of called) {
        today.add(person);
        calls += 1;
        contacts += Number(isReached(person, slot));
      }
    }
  }
  const often = people.filter((person) => triesOf(person) >= 4).map(({ tries }) => Object.keys(tries).length);
  return {
    calls,
    contacts,
    untried: people.filter((person) => triesOf(person) === 0).length / count,
    slots: often.length === 0 ? null : often.reduce((sum, slots) => sum + slots, 0) / often.length,
  };
}

function peopleOf(seed: number, count: number): Person[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[random.choose(kinds.map(({ share }) => share))] ?? kinds[0]!;
    // One person answers more than the next of her kind, and in one slot more than in another.
    const own = 0.7 * random.normal();
    const answers = SLOTS.map((slot) => [slot, chanceOf(oddsOf(kind.answers[slot]) + own + 0.5 * random.normal())]);
    return {
      id: `person ${index}`,
      dueAt: null,
      priority: 0,
      tries: {},
      waitingSince: 0,
      answers: Object.fromEntries(answers),
      random: seededRandom(seed * 100_003 + index),
      isDone: false,
      lastSlot: null,
      triesThisWeek: 0,
    };
  });
}

const oddsOf = (chance: number): number => Math.log(chance / (1 - chance));
const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Three times a week, six times in all, and not twice in a row in one slot; that it is once a day the caller sees to. */
function mayBeCalled(person: Person, slot: Slot): boolean {
  return !person.isDone && person.lastSlot !== slot && person.triesThisWeek < 3 && triesOf(person) < 6;
}

function inOrder(free: Person[], slot: Slot, choosing: Choosing, random: SeededRandom): Person[] {
  if (choosing === 'order') return free.sort((one, other) => compareCallings(one, other, slot));
  const drawn = new Map(free.map((person) => [person, random.next()]));
  return free.sort((one, other) => (drawn.get(one) ?? 0) - (drawn.get(other) ?? 0));
}

function isReached(person: Person, slot: Slot): boolean {
  person.tries[slot] = (person.tries[slot] ?? 0) + 1;
  person.lastSlot = slot;
  person.triesThisWeek += 1;
  person.isDone = person.random.next() < person.answers[slot];
  return person.isDone;
}

const triesOf = ({ tries }: Waiting): number => Object.values(tries).reduce((sum, count) => sum + count, 0);
