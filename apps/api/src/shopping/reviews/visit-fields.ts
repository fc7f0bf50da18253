import type { AskedQuestion } from '#surveys';
import type { Role } from '../../access/permissions.js';

/** What there is to see of a visit. */
export const visitFields = [
  'answers',
  'story',
  'photos',
  'evidence',
  'journal',
  'shopper_number',
  'shopper_name',
  'staff_names',
  'money',
] as const;
export type VisitField = (typeof visitFields)[number];

/**
 * Who sees what of a visit, the one table: stores never see who shopped, when by the minute, or where from; what names
 * their staff they see only for coaching, in their own store, where the programme names staff at all. API keys see nothing.
 */
const sees: Readonly<Record<Role, readonly VisitField[]>> = {
  owner: visitFields,
  scheduler: visitFields.filter((field) => field !== 'staff_names'),
  reviewer: ['answers', 'story', 'photos', 'evidence', 'journal', 'shopper_number', 'staff_names'],
  analyst: ['answers', 'story', 'photos', 'evidence', 'shopper_number'],
  region_manager: ['answers', 'story', 'photos'],
  store_manager: ['answers', 'story', 'photos', 'staff_names'],
  interviewer: [],
  supervisor: [],
  verifier: [],
  shopper: [],
};

/** The fields that a role sees of a visit. */
export function fieldsOf(role: Role | null, terms: { nameStaff: boolean }): ReadonlySet<VisitField> {
  const own = role === null ? [] : sees[role];
  const isStore = role === 'store_manager' || role === 'region_manager';
  return new Set(own.filter((field) => field !== 'staff_names' || !isStore || terms.nameStaff));
}

/** Questions whose answers name somebody of the staff, by their key. */
export function namesStaff(question: string): boolean {
  return question.startsWith('staff_name');
}

/** Whether an answer is kept from whoever sees these fields. */
export function isSealed({ key, kind }: AskedQuestion, fields: ReadonlySet<VisitField>): boolean {
  const isStory = kind === 'long_text' || kind === 'short_text';
  return (
    (isStory && !fields.has('story')) ||
    (namesStaff(key) && !fields.has('staff_names')) ||
    // Where the shopper stood, and when by the minute, is evidence and no news for a store.
    ((kind === 'place' || kind === 'receipt') && !fields.has('evidence'))
  );
}
