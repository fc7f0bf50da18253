import { byDefault, moment, oneOf, orNull, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** Somebody who works with an organisation: its people, and its shoppers. */
export const PersonTable = defineTable(
  'people',
  ['organisationId', 'id'],
  {
    organisationId: uuid(),
    id: uuid(),
    email: text(),
    name: text(),
    role: oneOf(
      'owner',
      'analyst',
      'region_manager',
      'store_manager',
      'shopper',
      'interviewer',
      'supervisor',
      'reviewer',
      'scheduler',
      'verifier',
    ),
    language: text(),
    status: oneOf('invited', 'active', 'deactivated'),
    passwordHash: orNull(text()),
    createdAt: byDefault(moment()),
    lastSeenAt: orNull(moment()),
  },
  { people_email: 'e-mail address' },
);
