import type { AnswerComparison, OwnField, PlacedComparison } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import { pagesIn } from '../definition/pages-in.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { splitReference } from '../logic/split-reference.js';
import { comparisonFinding } from './comparison-finding.js';
import { comparedCustomerFindings } from './customer-findings.js';
import { dependencies, placedConditions, type PlacedCondition } from './placed-conditions.js';
import { referenceFinding } from './reference-finding.js';

/** What the questions of a definition are known by while conditions are checked. */
interface Surroundings {
  readonly definition: Definition;
  readonly ownFields: readonly OwnField[];
  readonly order: ReadonlyMap<string, number>;
  readonly pageOf: ReadonlyMap<string, string>;
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Findings about conditions: unknown names, circles, looking ahead, comparisons that make no sense. */
export function conditionFindings(definition: Definition, ownFields: readonly OwnField[]): Finding[] {
  const conditions = placedConditions(definition);
  const around: Surroundings = {
    definition,
    ownFields,
    order: new Map(placedQuestions(definition).map(({ question }, index) => [question.key, index])),
    pageOf: new Map(
      pagesIn(definition).flatMap(({ key, blocks }) =>
        blocks.flatMap(({ questions }) => questions.map((question) => [question.key, key] as const)),
      ),
    ),
    needs: dependencies(conditions),
  };
  return conditions.flatMap((condition) =>
    condition.comparisons.flatMap((placed) => findingsAt(placed, condition, around)),
  );
}

function findingsAt(
  { comparison, path }: PlacedComparison,
  condition: PlacedCondition,
  around: Surroundings,
): Finding[] {
  if ('customer' in comparison) return comparedCustomerFindings(around.definition, comparison, path, around.ownFields);

  const unknown = referenceFinding(around.definition, comparison.answer, path);
  if (unknown !== null) return [unknown];

  return [
    orderFinding(comparison, path, condition, around),
    comparisonFinding(around.definition, comparison, path),
  ].filter((found) => found !== null);
}

function orderFinding(
  { answer: reference }: AnswerComparison,
  path: string,
  { questions, after }: PlacedCondition,
  { definition, order, pageOf, needs }: Surroundings,
): Finding | null {
  const { question } = splitReference(reference);
  if ((order.get(question) ?? 0) >= after) {
    const circle = questions.some(({ key }) => key === question || reaches(question, key, needs));
    return finding(path, circle ? 'condition_cyclic' : 'condition_forward', { reference });
  }
  // A shopper's phone shows the 'why no?' right below the no.
  const samePage =
    definition.audience === 'customer' && questions.some(({ key }) => pageOf.get(key) === pageOf.get(question));
  return samePage ? finding(path, 'condition_same_page', { reference }) : null;
}

/** Whether showing `from` depends, over any number of conditions, on `to`. */
function reaches(from: string, to: string, needs: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const reached = new Set<string>();
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop())
    for (const needed of needs.get(key) ?? []) {
      if (needed === to) return true;

      if (!reached.has(needed)) {
        reached.add(needed);
        open.push(needed);
      }
    }

  return false;
}
