import type { ReadCustomer } from './read-customer-row.js';

/** A customer while a file is read: as the database knows them, or new. */
export interface KnownCustomer {
  id: string;
  email: string | null;
  reference: string | null;
  name: string;
  phone: string | null;
  language: string;
  consent: 'given' | 'unknown' | 'withdrawn';
  isNew: boolean;
  isChanged: boolean;
}

/**
 * Puts what a row tells into a customer; true where something changed. The stated rules: rows with the same customer number,
 * else the same address, are one person; what a later row tells replaces what was known; an empty cell replaces nothing;
 * a withdrawn consent is never given back by a file.
 */
export function mergeCustomer(customer: KnownCustomer, row: ReadCustomer): boolean {
  const before = JSON.stringify(customer);
  customer.email = row.email ?? customer.email;
  customer.reference = row.reference ?? customer.reference;
  customer.name = row.name ?? customer.name;
  customer.phone = row.phone ?? customer.phone;
  customer.language = row.language ?? customer.language;
  if (row.consent !== null && customer.consent !== 'withdrawn') customer.consent = row.consent;
  const changed = JSON.stringify(customer) !== before;
  customer.isChanged ||= changed;
  return changed;
}
