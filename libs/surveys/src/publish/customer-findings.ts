import { CUSTOMER_FIELDS, type CustomerComparison, type OwnField } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';

/** What is wrong with comparing something that is known about the customer. */
export function comparedCustomerFindings(
  { anonymous }: Definition,
  { customer: field, is, value }: CustomerComparison,
  path: string,
  ownFields: readonly OwnField[],
): Finding[] {
  const own = ownFields.find(({ key }) => key === field);
  if (own === undefined && !isCommon(field))
    return [finding(path, 'customer_field_unknown', { field, known: knownWith(ownFields) })];
  if (own === undefined) return [];
  // Who was shown a question is part of the answers: it would say what is known of the customer.
  if (anonymous) return [finding(path, 'anonymous_field', { field })];
  const isOrdered = is === '<' || is === '<=' || is === '>' || is === '>=';
  const cannotBe = is === 'includes' || (isOrdered && own.kind !== 'number' && own.kind !== 'date');
  const wanted = own.kind === 'number' ? 'number' : 'string';
  const isOther = value !== undefined && [value].flat().some((each) => typeof each !== wanted || each === '');
  return cannotBe || isOther ? [finding(path, 'own_field_compared', { field })] : [];
}

/** What is wrong with inserting something that is known about the customer. */
export function pipedCustomerFindings(
  { anonymous }: Definition,
  field: string,
  path: string,
  ownFields: readonly OwnField[],
): Finding[] {
  const isOwn = ownFields.some(({ key }) => key === field);
  if (!isOwn && !isCommon(field))
    return [finding(path, 'pipe_customer_unknown', { field, known: knownWith(ownFields) })];
  if (anonymous && isOwn) return [finding(path, 'anonymous_field', { field })];
  return anonymous && field === 'name' ? [finding(path, 'anonymous_name')] : [];
}

function isCommon(field: string): boolean {
  return (CUSTOMER_FIELDS as readonly string[]).includes(field);
}

function knownWith(ownFields: readonly OwnField[]): string {
  return [...CUSTOMER_FIELDS, ...ownFields.map(({ key }) => key)].join(', ');
}
