/**
 * Goes before a statement whose `$1` is the organisation: the regions that `start` selects by `id`, and every one below them, as
 * `below`. The one text of it; it stands in the first of the rooms that ask whose a region is.
 */
export function regionsBelow(start: string): string {
  return `with recursive below as (
    ${start}
    union select r.id from regions r join below b on r.parent_id = b.id where r.organisation_id = $1)`;
}
