import { adjustPValues, oneWayIntraclass, summarise, welchPValue } from '#scoring';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

const twentyOf35 = Array<number>(20).fill(35);

/** Share of samples whose interval holds the true share of the interviewers in the variance. */
export function shareCovered(share: number, samples: number, sizes: readonly number[] = twentyOf35): number {
  return shareOfSamples(share, samples, sizes, (groups) => {
    const { lower, upper } = oneWayIntraclass(groups).interval;
    return lower !== null && upper !== null && lower <= share && share <= upper;
  });
}

/** Share of samples in which no interviewer differs from all others together, corrected for how many they are (Holm). */
export function shareUnflagged(share: number, samples: number): number {
  return shareOfSamples(share, samples, twentyOf35, (groups) => {
    const pValues = groups.map((own, at) => {
      const others = groups.flatMap((group, index) => (index === at ? [] : group));
      return welchPValue(summarise(own), summarise(others)).pValue;
    });
    return adjustPValues(pValues, 'holm').every((p) => p === null || p >= 0.05);
  });
}

/** Of samples of normal answers to interviewers who differ by a share of the variance; the same ones in every run. */
function shareOfSamples(
  share: number,
  samples: number,
  sizes: readonly number[],
  holds: (groups: readonly (readonly number[])[]) => boolean,
): number {
  const random = seededRandom(1 + Math.round(share * 1000));
  let held = 0;
  for (let sample = 0; sample < samples; sample += 1) held += Number(holds(answersTo(sizes, share, random)));
  return held / samples;
}

function answersTo(sizes: readonly number[], share: number, random: SeededRandom): number[][] {
  const [between, within] = [Math.sqrt(share), Math.sqrt(1 - share)];
  return sizes.map((size) => {
    const own = between * random.normal();
    return Array.from({ length: size }, () => own + within * random.normal());
  });
}
