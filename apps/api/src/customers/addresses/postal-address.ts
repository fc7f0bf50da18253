/** Where letters reach somebody, as it is written on an envelope. */
export interface PostalAddress {
  /** Above the street instead of the customer's own name, such as a company; null for that name. */
  line: string | null;
  /** Street and number, then what else belongs to it. */
  street: string[];
  /** Empty where the country has none. */
  postcode: string;
  city: string;
  /** ISO 3166-1, two letters. */
  country: string;
}

/** An address as it is given: what is left out is empty, and the country the organisation's. */
export interface GivenAddress {
  line?: string | null | undefined;
  street: readonly string[];
  postcode: string;
  city: string;
  country?: string | null | undefined;
}
