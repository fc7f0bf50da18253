import { comparisonsIn, type Condition, type PlacedComparison } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { placedQuestions } from '../definition/placed-questions.js';
import type { Question } from '../definition/question.js';
import { splitReference } from '../logic/split-reference.js';

/** A condition, where it stands, and the questions it shows or hides. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: string;
  readonly comparisons: readonly PlacedComparison[];
  readonly questions: readonly Question[];
  /** How many questions come before the first one it governs. */
  readonly after: number;
}

/** All conditions of a definition, of blocks and of questions. */
export function placedConditions(definition: Definition): PlacedCondition[] {
  const questions = placedQuestions(definition);
  const place = (
    condition: Condition | undefined,
    path: string,
    governed: readonly Question[],
    after: number,
  ): PlacedCondition[] =>
    condition === undefined
      ? []
      : [{ condition, path, comparisons: comparisonsIn(condition, path), questions: governed, after }];
  return [
    ...definition.blocks.flatMap((block, index) => {
      const after = questions.findIndex(({ blockIndex }) => blockIndex === index);
      return place(block.showIf, `blocks[${index}].showIf`, block.questions, Math.max(after, 0));
    }),
    ...questions.flatMap(({ question, path }, index) => place(question.showIf, `${path}.showIf`, [question], index)),
  ];
}

/** For each question, the questions whose answers decide whether it is shown. */
export function dependencies(conditions: readonly PlacedCondition[]): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const { questions, comparisons } of conditions)
    for (const { key } of questions) {
      const needed = map.get(key) ?? new Set<string>();
      for (const { comparison } of comparisons)
        if ('answer' in comparison) needed.add(splitReference(comparison.answer).question);

      map.set(key, needed);
    }

  return map;
}
