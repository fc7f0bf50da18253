import type { Row } from '../../database/table.js';
import type { CallConsentTable } from '../tables/call-consent.table.js';

/** Consents are given to one way of being asked: by mail, or called by an interviewer or by a machine. */
export type CallChannel = Row<typeof CallConsentTable>['channel'];
export const callChannels = ['email', 'phone', 'automated_call'] as const satisfies readonly CallChannel[];

/** What a customer agreed to, in the words that she read or heard, and where that was. */
export interface GivenConsent {
  channel: CallChannel;
  givenAt: Date;
  wording: string;
  source: string;
}

export const shortestWording = 10;
export const longestWording = 2_000;
export const longestSource = 200;

/** In SQL: whether a customer has agreed to be asked by a channel. */
export function agreedTo(customer: string, channel: string): string {
  return `exists (select from call_consents g where g.organisation_id = $1 and g.customer_id = ${customer} and g.channel = ${channel} and g.taken_back_at is null)`;
}
