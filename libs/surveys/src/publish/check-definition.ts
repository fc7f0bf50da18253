import type { OwnField } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import type { Finding } from '../definition/finding.js';
import { checklistFindings } from './checklist-findings.js';
import { conditionFindings } from './condition-findings.js';
import { itemFindings } from './item-findings.js';
import { outlineFindings } from './outline-findings.js';
import { reachFindings } from './reach-findings.js';
import { textFindings } from './text-findings.js';

/** What the definition is checked against. */
export interface CheckContext {
  /** The keys of the principles in the service standard. */
  readonly principles: readonly string[];
  /** The fields that the organisation keeps of its customers; none unless given. */
  readonly ownFields?: readonly OwnField[];
}

/**
 * Everything that keeps a readable definition from being published (errors), and what its author should weigh
 * (warnings): translations, piping, conditions that look ahead or go round in circles, questions nobody can reach,
 * principles and roles, draws, length. An empty list, or warnings only, means that it may be published.
 *
 * @example
 * checkDefinition(definition, { principles: ['courtesy'] });
 * // [{ path: 'blocks[1].showIf', code: 'condition_forward', severity: 'error', message: '"why" is asked later: …' }]
 */
export function checkDefinition(definition: Definition, { principles, ownFields = [] }: CheckContext): Finding[] {
  return [
    ...outlineFindings(definition),
    ...textFindings(definition, ownFields),
    ...itemFindings(definition, principles),
    ...checklistFindings(definition),
    ...conditionFindings(definition, ownFields),
    ...reachFindings(definition),
  ];
}
