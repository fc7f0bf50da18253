import {
  adjustForMode,
  adjustPValues,
  compositeIndex,
  countPromoters,
  meanInterval,
  netPromoterScore,
  normaliseScale,
  rake,
  scaleScore,
  shrinkTowardsMean,
  summarise,
  topBox,
  weightedMean,
  weightingDesignEffect,
  welchTest,
} from '#scoring';
import type { Answer } from './answer.ts';
import type { Input } from './case-files.ts';
import type { Dataset } from './parse-csv.ts';
import { labelsOf } from './tables.ts';

type Score = number | null;

/** One response, scored. */
interface Response {
  readonly store: string;
  readonly mode: string;
  readonly principles: Score[];
  readonly composite: Score;
  readonly row: number;
}

/** A whole survey: items to principles to respondents to stores to the chain. */
export const surveyEndToEnd: Answer = ({ dataset, rule, rake_targets, mode_reference }, datasets) => {
  const table = datasets(dataset);
  const responses = scoreResponses(table, rule);
  const names = [...new Set(responses.map(({ store }) => store))].sort();
  const of = new Map(names.map((name) => [name, responses.filter(({ store }) => store === name)]));
  const composites = names.map((name) => meanInterval(of.get(name)!.map(({ composite }) => composite)));
  const stores = names.map((name, i) => [
    name,
    { ...storeScores(of.get(name)!, table, rule), composite_respondent: composites[i] },
  ]);
  return {
    stores: Object.fromEntries(stores),
    eb: shrunken(names, composites),
    versus_rest: versusRest(names, responses),
    mode: modes(names, responses, mode_reference),
    chain: chain(responses, table, rake_targets),
  };
};

function scoreResponses(table: Dataset, rule: Input): Response[] {
  const names = Object.keys(rule.weights);
  const channels = labelsOf(table, 'channel');
  return labelsOf(table, 'store').map((store, row) => {
    const principles = names.map((name) => scaleScore(itemsOf(table, row, name, rule), rule.item_coverage).score);
    const options = { minCoverage: rule.respondent_composite_coverage };
    const { index } = compositeIndex(principles, Object.values(rule.weights), options);
    return { store: String(store), mode: String(channels[row]), principles, composite: index, row };
  });
}

/** The questions of a principle: empty was skipped, NA did not apply. */
function itemsOf(table: Dataset, row: number, principle: string, { scale, reverse_items, cell_codes }: Input) {
  const names = Object.keys(table).filter((name) => name.length === principle.length + 1 && name.startsWith(principle));
  return names.map((name) => {
    const cell = table[name]![row] ?? null;
    if (cell === null || cell === cell_codes?.skipped) return { status: 'skipped' as const, value: null };
    if (cell === cell_codes?.not_applicable) return { status: 'not_applicable' as const, value: null };
    const reverse = reverse_items?.includes(name) ?? false;
    return {
      status: 'answered' as const,
      value: normaliseScale(Number(cell), { min: scale[0], max: scale[1], reverse }),
    };
  });
}

/** A cell as an answer; what was skipped or did not apply is missing. */
function numberOf(cell: string | number | null | undefined, { cell_codes }: Input): Score {
  const empty = [null, undefined, '', cell_codes?.skipped, cell_codes?.not_applicable];
  return empty.includes(cell) ? null : Number(cell);
}

function storeScores(responses: readonly Response[], table: Dataset, rule: Input) {
  const names = Object.keys(rule.weights);
  const principles = names.map((_, p) => {
    const estimate = meanInterval(responses.map((response) => response.principles[p]!));
    const suppressed = estimate.n < rule.suppress_below;
    const nothing = { mean: null, sd: null, se: null, lower: null, upper: null };
    return { ...estimate, ...(suppressed ? nothing : {}), suppressed };
  });
  const means = principles.map(({ mean }) => mean);
  const options = { minCoverage: rule.store_composite_coverage };
  const column = (name: string): Score[] => responses.map(({ row }) => numberOf(labelsOf(table, name)[row], rule));
  const { n, promoters, passives, detractors, score, adjustedWald } = netPromoterScore(countPromoters(column('ltr')));
  const { lower, upper } = adjustedWald;
  const { successes, ...csat } = topBox(column('overall'), [rule.scale[1] - 1, rule.scale[1]]);
  return {
    principles: Object.fromEntries(names.map((name, p) => [name, principles[p]])),
    composite_from_principles: compositeIndex(means, Object.values(rule.weights), options).index,
    nps: { n, promoters, passives, detractors, nps: score, lower, upper },
    csat: { ...csat, top2: successes },
  };
}

/** Stores of two answers and more that differ among themselves. */
function shrunken(names: readonly string[], composites: readonly { mean: Score; sd: Score; se: Score }[]) {
  const usable = composites.map(({ sd }) => sd !== null && sd > 0);
  if (!usable.includes(true)) return { mu: null, tau2: null, posterior_mean: everyStore(names, []) };
  const { mean, betweenVariance, estimates } = shrinkTowardsMean(
    composites.map((store, i) => (usable[i] ? store.mean : null)),
    composites.map((store, i) => (usable[i] ? store.se : null)),
  );
  return { mu: mean, tau2: betweenVariance, posterior_mean: everyStore(names, estimates) };
}

/** Every store by name; one that the method has no answer for is null. */
function everyStore(names: readonly string[], values: readonly (Score | undefined)[]): Record<string, Score> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? null]));
}

function versusRest(names: readonly string[], responses: readonly Response[]) {
  const p = names.map((name) => {
    const own = responses.filter(({ store }) => store === name).map(({ composite }) => composite);
    const rest = responses.filter(({ store }) => store !== name).map(({ composite }) => composite);
    return welchTest(summarise(own), summarise(rest)).pValue;
  });
  const adjusted = adjustPValues(p, 'benjamini-hochberg');
  return { p: everyStore(names, p), p_bh: everyStore(names, adjusted) };
}

function modes(names: readonly string[], responses: readonly Response[], reference: string) {
  const rows = responses.map(({ store, mode, composite }) => ({ store, mode, score: composite }));
  const { effect, adjustedMean } = adjustForMode(rows, reference);
  const adjusted = names.map((name) => adjustedMean[name]);
  return { effect, [`adjusted_${reference}`]: everyStore(names, adjusted) };
}

function chain(responses: readonly Response[], table: Dataset, targets: Input) {
  const margins = Object.keys(targets);
  const rows = responses.map(({ row }) =>
    Object.fromEntries(margins.map((name) => [name, labelsOf(table, name)[row]!])),
  );
  const weights = rake(
    rows,
    rows.map(() => 1),
    targets,
  );
  const composites = responses.map(({ composite }) => composite);
  const { n, mean } = summarise(composites);
  const { designEffect, effectiveN } = weightingDesignEffect(weights);
  return {
    n,
    mean,
    raked_mean: weightedMean(composites, weights).mean,
    kish_deff: designEffect,
    kish_n_eff: effectiveN,
  };
}
