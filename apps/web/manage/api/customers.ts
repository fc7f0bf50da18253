export interface CustomerRow {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  language: string | null;
  consent: boolean | string | null;
  lastPurchaseOn: string | null;
  lastAskedAt: string | null;
  suppressed: boolean;
}

export interface Purchase {
  id: string;
  storeId: string;
  storeName?: string;
  purchasedOn: string;
  amount: number | null;
  category: string | null;
  reference: string | null;
}

export interface Customer extends CustomerRow {
  purchases: Purchase[];
  /** Why she was, or was not, asked. */
  history: { at: string; campaign: { id: string; name: string } | string | null; what: string; outcome: string }[];
}

export interface Suppression {
  id: string;
  address: string;
  reason: string;
  at: string;
}
