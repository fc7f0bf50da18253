import type { ScoringSettings } from '../access/organisations/organisation-settings.js';
import type { Principle } from '../standard/standard.js';

/** How scores are made and shown: what is changed together, previewed together and published as one version. */
export interface ScoreRules extends ScoringSettings {
  /** By principle: how much it counts in the index; 0 leaves it out. */
  weights: Readonly<Record<string, number>>;
  /** By principle: the score to reach, or none. */
  targets: Readonly<Record<string, number | null>>;
}

/** A published version of the rules. Number 0: what holds before any was published. */
export interface RulesVersion {
  number: number;
  publishedAt: Date | null;
}

/** The principles in use as the rules weigh them; with equal weights each that counts at all counts the same. */
export function weighed(principles: readonly Principle[], rules: ScoreRules): Principle[] {
  return principles
    .filter(({ retired }) => !retired)
    .map((principle) => {
      const weight = rules.weights[principle.key] ?? principle.weight;
      const target = rules.targets[principle.key];
      return {
        ...principle,
        weight: rules.equalWeights ? Math.sign(weight) : weight,
        target: target === undefined ? principle.target : target,
      };
    });
}

/** The rules that a standard and the organisation's settings make together. */
export function rulesOf(principles: readonly Principle[], settings: ScoringSettings): ScoreRules {
  const used = principles.filter(({ retired }) => !retired);
  const { suppressBelow, markBelow, smallestDifference, equalWeights, answerWeights } = settings;
  return {
    weights: Object.fromEntries(used.map(({ key, weight }) => [key, weight])),
    targets: Object.fromEntries(used.map(({ key, target }) => [key, target])),
    equalWeights,
    suppressBelow,
    markBelow,
    smallestDifference,
    answerWeights,
  };
}
