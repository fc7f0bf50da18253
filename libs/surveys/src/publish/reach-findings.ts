import type { Comparison, Condition } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import { splitReference } from '../logic/split-reference.js';
import { canHold } from './can-hold.js';
import { possibleValues } from './possible-values.js';
import type { Comparable } from '../logic/holds.js';

/**
 * Questions that no combination of answers can lead to. Conditions are tried on every combination of the values that
 * can tell them apart; where there are too many combinations the question is taken to be reachable, so a finding here is
 * always right, though some dead ends may be missed.
 */
export function reachFindings(definition: Definition): Finding[] {
  const { questions } = compileDefinition(definition);
  const unreachable = new Set<string>();
  const values = (comparison: Comparison, all: readonly Comparison[]): readonly Comparable[] => {
    const key = 'answer' in comparison ? splitReference(comparison.answer).question : '';
    return unreachable.has(key) ? [undefined] : possibleValues(questions.get(key), all);
  };
  return placedQuestions(definition).flatMap(({ question, block, path }) => {
    const conditions = [block.showIf, question.showIf].filter(
      (condition): condition is Condition => condition !== undefined,
    );
    if (conditions.length === 0 || canHold({ all: conditions }, values)) return [];

    unreachable.add(question.key);
    return [finding(path, 'never_shown')];
  });
}
