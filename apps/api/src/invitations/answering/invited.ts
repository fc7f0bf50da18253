import type { CustomerData, Fill } from '#surveys';
import type { FieldValues } from '../../customers/fields/field.js';

/** An invitation as the link finds it: who was asked what, and how far the answers have come. */
export interface Invited {
  organisationId: string;
  invitationId: string;
  campaignId: string;
  surveyVersionId: string;
  customerId: string;
  storeId: string | null;
  seed: number;
  language: string;
  /** Nobody may answer any more: the campaign was cancelled, or its last day is over. */
  closed: boolean;
  /** Answers were handed in. */
  answered: boolean;
  /** Nothing was saved yet. */
  untouched: boolean;
  /** The day it is where the answers belong. */
  today: string;
  organisation: { name: string; colour: string };
  customer: CustomerData;
  /** Of those, the values of the own fields that results are compared by. */
  fields: FieldValues | null;
  /** What was saved at the last page, and how often it was. */
  fill: unknown;
  revision: number;
}

/** What the link leads to. */
export type Leads =
  | { to: 'nothing' }
  | { to: 'closed' | 'answered'; invited: Invited; fill: Fill }
  | { to: 'page'; invited: Invited; fill: Fill };
