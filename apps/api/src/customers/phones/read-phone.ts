import { readNumber, type NumberErrorCode, type NumberFinding } from '#calling';
import type { Row } from '../../database/table.js';
import type { CustomerTable } from '../tables/customer.table.js';

/** What is kept of a telephone number: how it is dialled, and what was typed. */
export type KeptPhone = Pick<Row<typeof CustomerTable>, 'phone' | 'phoneExtension' | 'phoneTyped'>;

export const noPhone: KeptPhone = { phone: null, phoneExtension: null, phoneTyped: null };

/** Under which what is wrong with a number is told: other things that are typed are too short as well. */
export type PhoneCode = `phone_${NumberErrorCode}`;

/** Why what was typed is no number to ring, and what to do. */
export type PhoneFault = Pick<NumberFinding, 'details' | 'message'> & { code: PhoneCode };

interface PhoneReading {
  kept: KeptPhone;
  /** Why there is no number to ring. */
  fault: PhoneFault | null;
}

/** Reads what somebody typed for a customer's telephone, in a country unless it names one by +. */
export function readPhone(typed: string, country: string | null): PhoneReading {
  const { number, extension, findings } = readNumber(typed, country);
  const finding = findings.find(({ severity }) => severity === 'error');
  if (finding === undefined)
    return { kept: { phone: number, phoneExtension: extension, phoneTyped: typed }, fault: null };
  const { details, message } = finding;
  const code = `phone_${finding.code as NumberErrorCode}` as const;
  return { kept: { ...noPhone, phoneTyped: typed }, fault: { code, details, message } };
}
