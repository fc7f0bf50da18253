import { CustomerProblem } from '../customer-problems.js';
import type { GivenAddress, PostalAddress } from './postal-address.js';
import { readPostalAddress } from './read-postal-address.js';

/** What is given as a customer's postal address; without a country in the organisation's. Throws `unusable_postal_address`. */
export function givenAddress(given: GivenAddress | null, home: string | null): PostalAddress | null {
  if (given === null) return null;
  const read = readPostalAddress(given, home);
  if ('address' in read) return read.address;
  const { part, code, details, message } = read.fault;
  throw new CustomerProblem('unusable_postal_address', {}, [{ path: `address.${part}`, code, details, message }]);
}
