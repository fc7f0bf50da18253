import { byDefault, json, listOf, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import type { PostalAddress } from '../addresses/postal-address.js';
import type { FieldValue } from '../fields/field.js';

/** A customer, with consent and when they were asked last. */
export const CustomerTable = defineTable(
  'customers',
  ['organisationId', 'id'],
  {
    organisationId: uuid(),
    id: uuid(),
    reference: orNull(text()),
    email: orNull(text()),
    name: byDefault(text()),
    /** In E.164, such as `+358401234567`. */
    phone: orNull(text()),
    phoneExtension: orNull(text()),
    /** As somebody wrote it. */
    phoneTyped: orNull(text()),
    /** Her own clock, where it is known. */
    timeZone: orNull(text()),
    language: text(),
    consent: oneOf('given', 'unknown', 'withdrawn'),
    consentAt: orNull(moment()),
    attributes: byDefault(json<Record<string, FieldValue>>()),
    lastAskedAt: orNull(moment()),
    createdAt: byDefault(moment()),
    erasedAt: orNull(moment()),
    mutes: byDefault(listOf(text())),
    importId: orNull(uuid()),
    optedOutAs: orNull(uuid()),
    /** Where letters reach her. */
    address: orNull(json<PostalAddress>()),
    /** She wants nothing more by post. */
    noPostSince: orNull(moment()),
  },
  { customers_reference: 'customer number' },
);
