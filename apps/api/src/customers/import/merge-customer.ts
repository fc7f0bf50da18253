import { someColumns, type Part } from '../../database/some-columns.js';
import { fieldTarget, type FieldValue } from '../fields/field.js';
import { canonicalText } from '#surveys';
import type { PostalAddress } from '../addresses/postal-address.js';
import { CustomerTable } from '../tables/customer.table.js';
import type { KeptPhone } from '../phones/read-phone.js';
import type { ReadCustomer } from './read-customer-row.js';
import { isNews, toldConsents, type KnownConsents } from './take-consents.js';

/** What a file can tell of a customer, beside the organisation's own fields. */
export const toldColumns = someColumns(CustomerTable, [
  'email',
  'reference',
  'name',
  'phone',
  'phoneExtension',
  'phoneTyped',
  'language',
  'timeZone',
  'consent',
  'address',
]);

/** What a file can tell of a customer. */
export interface ToldOfCustomer extends Part<typeof toldColumns> {
  fields: Readonly<Record<string, FieldValue>>;
  consents: KnownConsents;
}

/** A customer while a file is read: as the database knows them, or new. */
export interface KnownCustomer extends ToldOfCustomer {
  id: string;
  isNew: boolean;
  isChanged: boolean;
  /** Address or number are others than they were. */
  hasMoved: boolean;
}

/** What is known of a customer, own fields by their names as columns, apart from what happens to it while the file is read. */
export function toldOf({
  email,
  reference,
  name,
  phone,
  phoneExtension,
  phoneTyped,
  language,
  timeZone,
  consent,
  address,
  fields,
  consents,
}: ToldOfCustomer): Record<string, string | number | null> {
  const own = Object.entries(fields).map(([key, value]) => [fieldTarget(key), value]);
  const dialled = { phone, phoneExtension, phoneTyped };
  const agreed = { consent, ...toldConsents(consents) };
  return {
    email,
    reference,
    name,
    ...dialled,
    language,
    timeZone,
    ...agreed,
    ...toldAddress(address),
    ...Object.fromEntries(own),
  };
}

/**
 * Puts what a row tells into a customer; true where something changed. What a later row tells replaces what was known; an
 * empty cell replaces nothing; a withdrawn consent is never given back by a file.
 */
export function mergeCustomer(customer: KnownCustomer, row: ReadCustomer): boolean {
  const before = JSON.stringify(customer);
  const { email, reference } = customer;
  customer.email = row.email ?? customer.email;
  customer.reference = row.reference ?? customer.reference;
  customer.name = row.name ?? customer.name;
  if (row.phone !== null && !isSamePhone(row.phone, customer)) Object.assign(customer, row.phone);
  customer.language = row.language ?? customer.language;
  customer.timeZone = row.timeZone ?? customer.timeZone;
  customer.address = row.address ?? customer.address;
  customer.fields = { ...customer.fields, ...row.fields };
  if (row.consent !== null && customer.consent !== 'withdrawn') customer.consent = row.consent;
  for (const { channel, givenAt } of row.consentsToCalls.filter((each) => isNews(each, customer.consents)))
    customer.consents = {
      ...customer.consents,
      [channel]: { ...customer.consents[channel], givenAt: givenAt.toISOString() },
    };
  const changed = JSON.stringify(customer) !== before;
  customer.isChanged ||= changed;
  customer.hasMoved ||= email !== customer.email || reference !== customer.reference;
  return changed;
}

/** Compared as a whole: a street would be none in another town. */
function toldAddress(address: PostalAddress | null): Record<'address', string | null> {
  return { address: address === null ? null : canonicalText(address) };
}

/** However it was typed this time. */
function isSamePhone(one: KeptPhone, other: KeptPhone): boolean {
  return one.phone === other.phone && one.phoneExtension === other.phoneExtension;
}
