import type { FieldValues } from './fields';

export type Consent = 'given' | 'unknown' | 'withdrawn';

export interface CustomerRow {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  reference: string | null;
  language: string | null;
  consent: Consent;
  lastPurchaseOn: string | null;
  lastAskedAt: string | null;
  suppressed: boolean;
  /** Values of the organisation's own fields. */
  fields: FieldValues;
}

export interface Purchase {
  id: string;
  storeId: string;
  store: string;
  purchasedOn: string;
  /** Some databases' numbers arrive as text. */
  amount: number | string | null;
  category: string | null;
  product: string | null;
  reference: string | null;
}

export interface Customer extends CustomerRow {
  purchases: Purchase[];
  /** Why she was, or was not, asked. */
  history: { at: string; campaign: string; campaignId: string; what: string; outcome: string; detail: string | null }[];
}

/** How much of one person's contact budget is used. */
export interface Contacts {
  contacts: number;
  atMost: number;
  withinDays: number;
  freeFrom: string | null;
}

export interface Suppression {
  id: string;
  address: string;
  reason: string;
  at: string;
}
