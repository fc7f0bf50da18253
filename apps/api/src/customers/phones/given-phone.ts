import { CustomerProblem } from '../customer-problems.js';
import { noPhone, readPhone, type KeptPhone } from './read-phone.js';

/** What is given for a customer's telephone; without a country the organisation's. Throws `unusable_number` where it can't be rung. */
export function givenPhone(typed: string | null, country: string | null): KeptPhone {
  if (typed === null || typed === '') return noPhone;
  const { kept, fault } = readPhone(typed, country);
  if (fault === null) return kept;
  throw new CustomerProblem('unusable_number', {}, [{ path: 'phone', ...fault }]);
}
