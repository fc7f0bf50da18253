/** What a sentence about a way of asking names. */
export interface CarriedDetails {
  kind: string;
  code: number;
  found: number;
  limit: number;
}
