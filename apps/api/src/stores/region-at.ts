/**
 * The region that a store counts for in a month, as a condition on rows `h` of `store_regions`: **the one that it belonged to when
 * the month began**. `$1` is the organisation.
 */
export function regionAt(store: string, month: string): string {
  return `h.organisation_id = $1 and h.store_id = ${store} and h.from_day <= ${month} and (h.until_day is null or h.until_day > ${month})`;
}
