import { arrays, listsOf, named, someColumns, type Part } from '../../database/some-columns.js';
import { arrivalDays } from './arrival-days.js';
import { VisitTable } from './tables/visit.table.js';

/** What of a visit is stored as it is given. */
const visit = someColumns(VisitTable, [
  'id',
  'submissionKey',
  'contentHash',
  'assignmentId',
  'shopperId',
  'storeId',
  'responseId',
  'journalState',
  'visitedOn',
  'beganAt',
  'endedAt',
  'clockOffsetMs',
  'flags',
  'grade',
  'receiptHundredths',
]);

/** One visit ready to be stored. */
export interface PreparedVisit extends Part<typeof visit> {
  /** JSON: what the phone noted as it went on. */
  journal: string;
  /** JSON: id, hash in hex, what the visit says of each photo, the questions whose answers name it, and its state. */
  photos: string;
  /** Whether its answers name photos, which are waited for. */
  hasPhotos: boolean;
  /** When it is approved by itself; null where a person has to look. */
  approveAt: Date | null;
}

/** What became of one visit of a batch. */
export interface StoredVisit {
  submission_key: string;
  stored: boolean;
  /** Photos came before their visit. */
  came: boolean;
  /** What is stored for the job, or under the key, where this one was not the first. */
  kept_key: string | null;
  kept_hash: Buffer | null;
  kept_response: string | null;
  kept_day: string | null;
}

/**
 * Stores a batch of visits in one statement: the visit, its journal, the names of its photos, and the move of its job.
 * The unique keys of the visit and of its job are the judges; whoever gave the job back a moment ago hands nothing in. Rows are looked
 * up by their keys, whatever the planner believes, as in `store-responses`.
 */
export const storeVisits = {
  name: 'store-visits',
  text: `
    with given as materialized (
      select * from unnest($2::jsonb[], $3::jsonb[], $4::boolean[], $5::timestamptz[], ${arrays(visit, 6)})
        as g (journal, photos, has_photos, approve_at, ${named(visit)}) limit cardinality($2)
    ), locked as materialized (
      select a.id from assignments a join given g on a.id = g.assignment_id and a.shopper_id = g.shopper_id
      where a.organisation_id = $1 and a.state in ('accepted', 'missed', 'cancelled') order by a.id for update of a
    ), kept as (
      insert into visits (organisation_id, state, ${named(visit)})
      select $1, case when g.has_photos then 'arriving' else 'in_review' end, ${named(visit, 'g')}
      from given g join locked h on h.id = g.assignment_id order by g.submission_key
      on conflict do nothing returning id
    ), journals as (
      insert into visit_journals (organisation_id, visit_id, events) select $1, g.id, g.journal from given g join kept k using (id)
    ), photographed as (
      insert into visit_photos (organisation_id, assignment_id, sha256, id, named, questions, state)
      select $1, g.assignment_id, decode(p.sha256, 'hex'), p.id, p.named, p.questions, p.state
      from given g join kept k using (id),
        jsonb_to_recordset(g.photos) as p (id uuid, sha256 text, named jsonb, questions text[], state text)
      on conflict (organisation_id, assignment_id, sha256) do update set named = excluded.named, questions = excluded.questions
    ), moved as (
      update assignments a set state = 'handed_in', changed_at = now() from given g join kept k using (id)
      where a.organisation_id = $1 and a.id = g.assignment_id
    ), passed as (
      delete from deadlines d using given g join kept k using (id), (values ('remind'), ('miss')) as w (kind)
      where d.organisation_id = $1 and d.kind = w.kind and d.subject_id = g.assignment_id
    ), due as (
      insert into deadlines (organisation_id, kind, subject_id, at)
      select $1, 'approve', g.id, g.approve_at from given g join kept k using (id) where g.approve_at is not null
      union all
      select $1, 'arrive', g.id, now() + interval '${arrivalDays} days' from given g join kept k using (id) where g.has_photos
    )
    select g.submission_key, k.id is not null as stored, c.came is not null as came, coalesce(e.submission_key, f.submission_key) as kept_key,
      coalesce(e.content_hash, f.content_hash) as kept_hash, coalesce(e.response_id, f.response_id) as kept_response,
      coalesce(e.visited_on, f.visited_on)::text as kept_day
    from given g left join kept k using (id)
    left join lateral (select submission_key, content_hash, response_id, visited_on from visits
      where organisation_id = $1 and submission_key = g.submission_key and k.id is null offset 0) e on true
    left join lateral (select submission_key, content_hash, response_id, visited_on from visits
      where organisation_id = $1 and assignment_id = g.assignment_id and k.id is null and e.submission_key is null offset 0) f
      on true
    left join lateral (select true as came from visit_photos
      where organisation_id = $1 and assignment_id = g.assignment_id and k.id is not null limit 1 offset 0) c on true`,
};

/** The statement's parameters: one array per column. */
export function visitValues(organisationId: string, batch: readonly PreparedVisit[]): unknown[] {
  const column = <Name extends keyof PreparedVisit>(name: Name) => batch.map((each) => each[name]);
  return [
    organisationId,
    column('journal'),
    column('photos'),
    column('hasPhotos'),
    column('approveAt'),
    ...listsOf(visit, batch),
  ];
}
