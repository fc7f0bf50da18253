import type { Visitor } from './visitor.ts';

/** Declares one field of customers of each kind but text: segment, children, member, since. */
export async function declareFields(owner: Visitor): Promise<void> {
  for (const [name, kind] of [
    ['Segment', 'choice'],
    ['Children', 'number'],
    ['Member', 'yes_no'],
    ['Since', 'date'],
  ])
    (await owner.post('/api/customer-fields', { name, kind })).ok(201);
}
