import type { Principle } from '../standard/standard.js';
import type { FigureKind } from './figure.js';
import { ScoreProblem } from './score-problems.js';

/** A score that can be asked for by name: the index, a role's figure or a principle. */
export interface ScoreMeasure {
  /** As it is asked for: `index`, `nps`, `csat`, `effort` or a principle's key. */
  name: string;
  /** The cells that it is read from. */
  cells: string;
  kind: FigureKind;
}

const roles: Readonly<Record<string, Omit<ScoreMeasure, 'name'>>> = {
  index: { cells: 'index', kind: 'mean' },
  nps: { cells: 'role:recommend', kind: 'nps' },
  csat: { cells: 'role:overall', kind: 'csat' },
  effort: { cells: 'role:ease', kind: 'mean' },
};

/** Measures whose figures are means: the index, effort, principles. */
export const meanMeasures = (principles: readonly Principle[]): string[] => [
  'index',
  'role:ease',
  ...principles.map(({ key }) => `principle:${key}`),
];

/** Measures whose figures are shares of answer codes. */
export const shareMeasures: readonly string[] = ['role:overall', 'role:recommend'];

/** What the headline figures are made of. */
export const headlineMeasures = (principles: readonly Principle[]): string[] => [
  ...meanMeasures(principles),
  ...shareMeasures,
];

/** Every score that may be asked for under a standard. */
export function scoreMeasures(principles: readonly Principle[]): ScoreMeasure[] {
  return [
    ...Object.entries(roles).map(([name, rest]) => ({ name, ...rest })),
    ...principles.map(({ key }) => ({ name: key, cells: `principle:${key}`, kind: 'mean' as const })),
  ];
}

/** The score of a name; one that there is not is refused with those that there are. */
export function scoreMeasure(principles: readonly Principle[], name: string): ScoreMeasure {
  const all = scoreMeasures(principles);
  const found = all.find((each) => each.name === name);
  if (found === undefined)
    throw new ScoreProblem('unknown_measure', { measure: name, known: all.map((each) => each.name) });
  return found;
}
