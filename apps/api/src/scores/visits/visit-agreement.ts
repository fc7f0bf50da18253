import { cohenKappa, gwetAc1 } from '#scoring';
import type { CanonicalRecord } from '#surveys';

/** An approved visit: who looked, at which store in which wave, and what was found. */
export interface RatedVisit {
  shopper: number;
  place: string;
  record: CanonicalRecord;
  score: number | null;
}

/** Agreement on one item: raw, and beyond chance two ways, since kappa misleads where nearly all say yes. */
export interface ItemAgreement {
  question: string;
  pairs: number;
  agreement: number | null;
  kappa: number | null;
  ac1: number | null;
}

/** How many points a shopper gives above others who looked at the same stores in the same waves. */
export interface Leniency {
  shopper: number;
  visits: number;
  points: number;
}

/** Agreement per yes-or-no item over all pairs of visits by different shoppers to the same place. */
export function agreementOf(visits: readonly RatedVisit[], questions: readonly string[]): ItemAgreement[] {
  const pairs = [...Map.groupBy(visits, ({ place }) => place).values()].flatMap(pairsIn);
  return questions.map((question) => {
    const rated = pairs
      .map(([one, other]) => [ratingOf(one, question), ratingOf(other, question)] as const)
      .filter(([one, other]) => one !== null && other !== null);
    const { n, kappa, observed } = cohenKappa(
      rated.map(([one]) => one),
      rated.map(([, other]) => other),
      { levels: [0, 1] },
    );
    const { ac1 } =
      rated.length === 0
        ? { ac1: null }
        : gwetAc1(
            rated.map((pair) => [...pair]),
            [0, 1],
          );
    return { question, pairs: n, agreement: observed, kappa, ac1 };
  });
}

/** Leniency of those whose visits overlap with others'. */
export function leniencyOf(visits: readonly RatedVisit[]): Leniency[] {
  const differences = new Map<number, number[]>();
  for (const together of Map.groupBy(visits, ({ place }) => place).values())
    for (const { shopper, score } of together) {
      const others = together.filter((other) => other.shopper !== shopper).flatMap((other) => other.score ?? []);
      if (score === null || others.length === 0) continue;
      const mean = others.reduce((sum, each) => sum + each, 0) / others.length;
      differences.set(shopper, [...(differences.get(shopper) ?? []), score - mean]);
    }
  return [...differences]
    .map(([shopper, own]) => ({
      shopper,
      visits: own.length,
      points: own.reduce((sum, each) => sum + each, 0) / own.length,
    }))
    .sort((a, b) => b.points - a.points || a.shopper - b.shopper);
}

function pairsIn(together: readonly RatedVisit[]): [RatedVisit, RatedVisit][] {
  return together.flatMap((one, index) =>
    together
      .slice(index + 1)
      .filter((other) => other.shopper !== one.shopper)
      .map((other): [RatedVisit, RatedVisit] => (one.shopper < other.shopper ? [one, other] : [other, one])),
  );
}

function ratingOf({ record }: RatedVisit, question: string): number | null {
  const answer = record.answers[question];
  return answer !== undefined && 'value' in answer && typeof answer.value === 'number' ? answer.value : null;
}
