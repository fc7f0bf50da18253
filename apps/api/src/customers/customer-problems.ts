import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by customers’ own fields. */
export const CustomerProblem = problemsOf({
  unusable_number: entry(
    422,
    'This number can’t be rung',
    'The telephone number needs correcting; nothing was changed.',
  ),
  unusable_postal_address: entry(
    422,
    'No letter would arrive at this address',
    'The postal address needs correcting; nothing was changed.',
  ),
  too_many_fields: entry<{ limit: number }>(
    409,
    'Too many fields',
    ({ limit }) => `There are ${limit} fields of customers, which is the limit. Remove one that is no longer used.`,
  ),
  too_many_compared: entry<{ limit: number }>(
    409,
    'Too many fields to compare by',
    ({ limit }) => `Results are compared by ${limit} fields, which is the limit. Stop comparing by one of them first.`,
  ),
  field_not_compared: entry<{ field: string }>(
    409,
    'Not a field to compare by',
    ({ field }) =>
      `${field} has a value of its own for nearly everybody: compare by fields of few values, or of yes and no.`,
  ),
  unknown_field: entry<{ field: string; known: string[] }>(400, 'No results by this field', ({ field, known }) =>
    known.length === 0
      ? `Results can’t be compared by ${field}: no field of customers is chosen for that.`
      : `Results can’t be compared by ${field}. Ask for one of: ${known.join(', ')}.`,
  ),
});
