import type { Terms } from '../programmes/programmes.dto.js';

/** What a shopper is offered, and keeps to: it stays as it was, whatever becomes of the programme. */
const agreed = [
  'competitor',
  'dayParts',
  'scenario',
  'briefing',
  'briefingTest',
  'fee',
  'reimbursedUpTo',
  'currency',
  'minMinutes',
] as const satisfies readonly (keyof Terms)[];

/** The terms of `assignments a` of `programmes p`: of what is agreed as it was offered, of what the organisation keeps to itself as it is now. */
export const agreedTerms = `(p.terms || coalesce(a.terms, '{}'))`;

/** The part of a programme's terms that is agreed with whoever is offered a job. */
export function termsToAgree(terms: Terms): Partial<Terms> {
  return Object.fromEntries(agreed.map((name) => [name, terms[name]]));
}
