/**
 * Asking by telephone: which number is rung, when, in which order, and what came of it.
 *
 * Pure: no clock, no chance, no database; moments, zones and what is known of a customer come in as arguments. Open hours and closed
 * days are in `libs/hours`, the questions in `libs/surveys`.
 */

// numbers/: from what was typed to what is dialled
export { readNumber, type NumberReading } from './numbers/read-number.js';
export {
  type NumberCode,
  type NumberDetails,
  type NumberErrorCode,
  type NumberFinding,
  numberFinding,
} from './numbers/number-finding.js';
export { beginningOf, COUNTRIES, countryOfZone, isCountry, readCountry } from './numbers/countries.js';
export { zonesOfCountry } from './numbers/zones-of-country.js';

// countries/: when somebody may be rung, and who has to be asked before
export {
  CAREFUL_RULES,
  type CallingWindow,
  type ConsentNeeded,
  COUNTRIES_WITH_RULES,
  type CountryRules,
  type RuleSource,
  rulesOf,
} from './countries/country-rules.js';

// A calling's way: its states, and how an attempt ends
export { type CallingMove, callingMoves, type CallingState, callingStates } from './calling-state.js';
export { type Outcome, type OutcomeEnd, type OutcomeName, outcomeOfKeys, outcomes, type Rest } from './outcomes.js';

// queue/: whose turn it is
export { compareCallings, queueDigest, type Waiting } from './queue/calling-order.js';
export { type Slot, slotOf, SLOTS } from './queue/slots.js';
