import { Problem } from '../../http/problem.js';

/**
 * What there is to look at in visit v with response r, as one short text: another one as soon as an answer, a photo or what speaks
 * against it is another. It is worked out from what it stands for, so that nobody who writes can forget it.
 */
export const visitRevision = `md5(concat_ws(' ', r.record, v.flags, v.photo_flags, v.review_flags,
  (select count(*) from visit_corrections c where c.organisation_id = v.organisation_id and c.visit_id = v.id),
  (select string_agg(p.id || p.state || p.questions::text, ' ' order by p.id) from visit_photos p
   where p.organisation_id = v.organisation_id and p.assignment_id = v.assignment_id)))`;

/** Whoever decides says what they looked at: throws `changed_meanwhile` where it is no longer so. */
export function refuseChanged({ revision }: { revision: string }, seen: string | undefined): void {
  if (seen !== undefined && seen !== revision) throw new Problem('changed_meanwhile', {});
}
