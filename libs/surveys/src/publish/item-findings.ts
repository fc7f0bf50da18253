import type { Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import { itemsIn } from '../definition/items-in.js';
import { placedQuestions } from '../definition/placed-questions.js';
import type { Role, Scored } from '../definition/asked.js';
import type { Point, Question, QuestionKind } from '../definition/question.js';

const ROLE_KINDS: Readonly<Record<Role, readonly QuestionKind[]>> = {
  overall: ['scale', 'matrix'],
  recommend: ['recommend'],
  ease: ['ease'],
};

interface PlacedItem {
  readonly scored: Scored;
  readonly kind: QuestionKind;
  readonly path: string;
}

/** Findings about what is scored: unknown principles, misplaced or doubled roles, unlabelled ends of scales. */
export function itemFindings(definition: Definition, principles: readonly string[]): Finding[] {
  const items = placedQuestions(definition).flatMap(({ question, path }) => placedItems(question, path));
  const holders = new Map<Role, string>();
  return [
    ...(itemsIn(definition).length === 0 ? [finding('blocks', 'nothing_scored')] : []),
    ...items.flatMap((item) => principleFindings(item, principles)),
    ...items.flatMap((item) => roleFindings(item, holders)),
    ...placedQuestions(definition).flatMap(({ question, path }) =>
      question.kind === 'scale' || question.kind === 'matrix' ? endFindings(question.points, `${path}.points`) : [],
    ),
  ];
}

function placedItems(question: Question, path: string): PlacedItem[] {
  switch (question.kind) {
    case 'scale':
    case 'recommend':
    case 'ease':
    case 'yes_no':
    case 'timed':
      return [{ scored: question, kind: question.kind, path }];
    case 'matrix':
      return question.rows.map((scored, index) => ({ scored, kind: question.kind, path: `${path}.rows[${index}]` }));
    default:
      return [];
  }
}

function principleFindings({ scored, path }: PlacedItem, principles: readonly string[]): Finding[] {
  const principle = scored.measures?.principle;
  return principle === undefined || principles.includes(principle)
    ? []
    : [finding(`${path}.measures.principle`, 'principle_unknown', { principle, known: principles.join(', ') })];
}

function roleFindings({ scored: { role }, kind, path }: PlacedItem, holders: Map<Role, string>): Finding[] {
  if (role === undefined) return [];

  if (!ROLE_KINDS[role].includes(kind))
    return [finding(`${path}.role`, 'role_misplaced', { role, kind: ROLE_KINDS[role].join(' or ') })];

  const first = holders.get(role);
  holders.set(role, first ?? path);
  return first === undefined ? [] : [finding(`${path}.role`, 'role_twice', { role, first })];
}

function endFindings(points: readonly Point[], path: string): Finding[] {
  return [0, points.length - 1].flatMap((index) =>
    points[index]?.label === undefined ? [finding(`${path}[${index}].label`, 'label_missing')] : [],
  );
}
