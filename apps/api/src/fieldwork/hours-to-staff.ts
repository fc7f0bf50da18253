import { betaBinomialPosterior, fitBetaBinomial, ScoringError } from '#scoring';
import { comparedRates, rateOf, type Counted } from './rate.js';

/** Calls of one hour of the week, and in how many of them somebody spoke. */
export interface HourOfCalls extends Counted {
  weekday: number;
  hour: number;
}

/** Days on which people live alike: Monday to Friday, Saturday, Sunday. */
export const dayKinds = ['workdays', 'saturday', 'sunday'] as const;
const kindOf = (weekday: number) => (weekday < 6 ? 'workdays' : weekday === 6 ? 'saturday' : 'sunday');

/**
 * Which hours reach more people a call, and which fewer; those of the five workdays together, since few calls tell nothing of one. Hours with few
 * calls are drawn towards all of them by as much as hours differ at all (beta-binomial); one is named only where its interval of 95 % leaves out the
 * mean of all. Where the model can't be fitted, as hours vary by no more than chance, or all or nothing, each is compared with all others (Holm).
 */
export function hoursToStaff(hours: readonly HourOfCalls[]) {
  const together = dayKinds.flatMap((days) => {
    const those = hours.filter(({ weekday }) => kindOf(weekday) === days);
    return [...Map.groupBy(those, ({ hour }) => hour)]
      .map(([hour, cells]) => ({ days, hour, successes: sum(cells, 'successes'), n: sum(cells, 'n') }))
      .toSorted((one, other) => one.hour - other.hour);
  });
  const prior = priorOf(together);
  const advice = prior === null ? comparedWithAll(together) : together.map((each) => adviceOf(each, prior));
  return {
    advice: together.map(({ days, hour, ...counted }, at) => {
      return { days, hour, contacts: rateOf(counted), advice: advice[at] ?? null };
    }),
    hours: hours.map(({ weekday, hour, ...counted }) => ({ weekday, hour, contacts: rateOf(counted) })),
  };
}

const sum = (cells: readonly Counted[], of: keyof Counted) => cells.reduce((total, cell) => total + cell[of], 0);

type Advice = 'more' | 'less' | null;
type Prior = ReturnType<typeof fitBetaBinomial>;

function priorOf(hours: readonly Counted[]): Prior | null {
  try {
    return fitBetaBinomial(
      hours.map(({ successes }) => successes),
      hours.map(({ n }) => n),
    );
  } catch (error) {
    if (error instanceof ScoringError) return null;
    throw error;
  }
}

function comparedWithAll(hours: readonly Counted[]): Advice[] {
  const mean = sum(hours, 'successes') / Math.max(1, sum(hours, 'n'));
  return comparedRates(hours).map(({ value, differs }) => {
    if (!differs || value === null) return null;
    return value > mean ? 'more' : 'less';
  });
}

function adviceOf({ successes, n }: Counted, prior: Prior): Advice {
  const { lower, upper } = betaBinomialPosterior({ successes, n }, prior);
  if (lower > prior.mean) return 'more';
  return upper < prior.mean ? 'less' : null;
}
