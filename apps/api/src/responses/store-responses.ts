import { arrays, listsOf, named, someColumns } from '../database/some-columns.js';
import type { PreparedHandIn } from './prepare-hand-in.js';
import { ResponseTable } from './tables/response.table.js';

/** What became of one hand-in of a batch. */
export interface StoredRow {
  submission_key: string;
  stored: boolean;
  store_known: boolean;
  /** Why its day can't be, and the day it is compared with; null where nothing speaks against it. */
  day_fault: 'day_too_late' | 'day_too_early' | null;
  day_limit: string | null;
  response_id: string | null;
  /** Hash of what is stored under the key, where this hand-in was not the first. */
  content_hash: Buffer | null;
}

/** What of a hand-in is stored as it is given. */
const given = someColumns(ResponseTable, [
  'id',
  'surveyVersionId',
  'customerId',
  'invitationId',
  'importId',
  'channel',
  'language',
  'weightMillionths',
  'record',
  'held',
  'fields',
]);

/**
 * Stores a batch of hand-ins in one statement: key, response and the note for folding, or none of the three. The unique
 * key is the judge; keys are taken in order, so that two batches never wait for each other in a circle.
 *
 * Every row is looked up by its key, whatever the planner believes of tables that grew since it last looked: `limit` by an
 * expression lets it expect few rows, `offset 0` keeps a look-up from becoming a join with the whole table.
 */
export const storeResponses = {
  name: 'store-responses',
  text: `
    with named as materialized (
      select g.*, coalesce(s.id, c.id) as known_store_id,
        (g.store_id is null and g.store_code is null) or s.id is not null or c.id is not null as store_known,
        coalesce(s.opened_on, c.opened_on) as opened_on, d.today, coalesce(g.told_on, d.today) as answered_on
      from (select * from unnest($2::text[], $3::bytea[], $4::uuid[], $5::text[], $6::date[], $7::boolean[], $8::boolean[], ${arrays(given, 9)})
        as g (submission_key, content_hash, store_id, store_code, told_on, anonymous, judges_day, ${named(given)}) limit cardinality($2)) g
      left join lateral (select id, time_zone, opened_on from stores where organisation_id = $1 and id = g.store_id offset 0) s on true
      left join lateral (select id, time_zone, opened_on from stores
        where organisation_id = $1 and g.store_id is null and code = g.store_code offset 0) c on true
      cross join lateral (select (now() at time zone coalesce(s.time_zone, c.time_zone, (select time_zone from organisations where id = $1)))::date
        as today) d
    ), judged as (
      select named.*, case
        when judges_day and answered_on > greatest(today, (now() at time zone 'UTC' + interval '14 hours')::date) then 'day_too_late'
        when judges_day and answered_on < opened_on then 'day_too_early' end as day_fault
      from named
    ), given as materialized (
      select judged.*, store_known and day_fault is null as taken from judged
    ), kept as (
      insert into submissions (organisation_id, submission_key, content_hash, response_id)
      select $1, submission_key, content_hash, case when anonymous then null else id end
      from given where taken order by submission_key
      on conflict do nothing returning submission_key, response_id
    ), stored as (
      insert into responses (organisation_id, store_id, answered_on, received_at, ${named(given)})
      select $1, g.known_store_id, g.answered_on, case when g.anonymous then null else now() end, ${named(given, 'g')}
      from given g join kept k using (submission_key)
    ), noted as (
      insert into unfolded (organisation_id, response_id)
      select $1, g.id from given g join kept k using (submission_key) where not g.held
    ), answered as (
      update invitations i set state = 'answered', answered_at = now(),
        opened_at = coalesce(i.opened_at, now()), started_at = coalesce(i.started_at, now())
      from given g join kept k using (submission_key)
      where i.organisation_id = $1 and i.id = g.invitation_id
    ), tidied as (
      delete from fills f using given g join kept k using (submission_key)
      where f.organisation_id = $1 and f.invitation_id = g.invitation_id
    )
    select g.submission_key, k.submission_key is not null as stored, g.store_known,
      g.day_fault, case g.day_fault when 'day_too_late' then g.today::text when 'day_too_early' then g.opened_on::text end as day_limit,
      coalesce(k.response_id, e.response_id) as response_id, e.content_hash
    from given g
    left join kept k using (submission_key)
    left join lateral (select response_id, content_hash from submissions
      where organisation_id = $1 and submission_key = g.submission_key and k.submission_key is null offset 0) e on true`,
};

/** The statement's parameters: one array per column. */
export function valuesOf(organisationId: string, batch: readonly PreparedHandIn[]): unknown[] {
  const column = <Name extends keyof PreparedHandIn>(name: Name) => batch.map((each) => each[name]);
  return [
    organisationId,
    column('submissionKey'),
    column('contentHash'),
    column('storeId'),
    column('storeCode'),
    column('answeredOn'),
    column('anonymous'),
    column('judgesDay'),
    ...listsOf(given, batch),
  ];
}
