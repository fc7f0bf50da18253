import { betaBinomialPosterior, fitBetaBinomial, ScoringError } from '#scoring';
import { rateOf, type Counted } from './rate.js';

/** Calls of one hour of the week, and in how many of them somebody spoke. */
export interface HourOfCalls extends Counted {
  weekday: number;
  hour: number;
}

/**
 * Which hours of the week reach more people a call, and which fewer. Hours with few calls are drawn towards all of them by as much as hours differ
 * at all (beta-binomial); one is named only where its interval of 95 % leaves out the mean of all. Where hours vary by no more than chance, none is.
 */
export function hoursToStaff(hours: readonly HourOfCalls[]) {
  const prior = priorOf(hours);
  return {
    differ: prior !== null,
    hours: hours.map(({ weekday, hour, ...counted }) => {
      const advice = prior === null ? null : adviceOf(counted, prior);
      return { weekday, hour, contacts: rateOf(counted), advice };
    }),
  };
}

type Prior = ReturnType<typeof fitBetaBinomial>;

function priorOf(hours: readonly HourOfCalls[]): Prior | null {
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

function adviceOf(counted: Counted, prior: Prior): 'more' | 'less' | null {
  const { lower, upper } = betaBinomialPosterior(counted, prior);
  if (lower > prior.mean) return 'more';
  return upper < prior.mean ? 'less' : null;
}
