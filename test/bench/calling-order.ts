import type { BenchResult } from './bench.ts';
import { type Choosing, type Fieldwork, fieldwork, type Hours } from './calling-people.ts';

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const people = 2_000;
const weeks = 2;
/** Each of these is 0.85 calls a calling in a week: five workdays and two days of a weekend. */
const mixed: Hours = { morning: 0.04, afternoon: 0.04, evening: 0.06, weekend: 0.075 };
const inOfficeHours: Hours = { morning: 0.07, afternoon: 0.07, evening: 0.02, weekend: 0.025 };
const inEvenings: Hours = { morning: 0.02, afternoon: 0.02, evening: 0.09, weekend: 0.1 };

/** The queue's order against a random one among made-up people, with the same calls in the same hours; and what other hours give. */
export function bench(): Promise<BenchResult> {
  const run = (choosing: Choosing, hours: Hours) =>
    seeds.map((seed) => fieldwork(seed, choosing, hours, weeks, people));
  const [order, random] = [run('order', mixed), run('random', mixed)];
  const [evenings, office] = [run('order', inEvenings), run('order', inOfficeHours)];
  const ratios = ratiosOf(order, random);
  const longer = seeds.slice(0, 10).map((seed) => fieldwork(seed, 'order', mixed, 2 * weeks, people));
  return Promise.resolve({
    name: 'calling-order',
    unit: 'contacts a call',
    candour: mean(order.map(rate)),
    reference: mean(random.map(rate)),
    ratio: mean(ratios),
    lowerBound: lowerBound(ratios),
    callsACalling: mean(order.map(({ calls }) => calls / people)),
    untried: Math.max(...order.map(({ untried }) => untried)),
    untriedAtRandom: mean(random.map(({ untried }) => untried)),
    slotsOfFourTries: Math.min(...longer.flatMap(({ slots }) => slots ?? [])),
    eveningsOverOfficeHours: mean(ratiosOf(evenings, office)),
  });
}

const rate = ({ contacts, calls }: Fieldwork): number => contacts / calls;
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const ratiosOf = (some: readonly Fieldwork[], others: readonly Fieldwork[]): number[] =>
  some.map((one, at) => rate(one) / rate(others[at] ?? one));

/** The lower end of a 95 % interval of a mean of 40, by Student's t with 39 degrees of freedom. */
function lowerBound(values: readonly number[]): number {
  const centre = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
  return centre - 2.0227 * Math.sqrt(variance / values.length);
}
