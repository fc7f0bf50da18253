import { Injectable } from '@nestjs/common';
import type { CustomerField } from '#surveys';
import type { Token } from '../../access/token.js';
import type { FieldValues } from '../../customers/fields/field.js';
import { HashLookUps } from '../../database/connections/hash-look-ups.js';
import { HotPath } from '../../database/hot-path.service.js';
import type { Invited } from './invited.js';

/** A row of the statement below. */
interface InvitedRow {
  token_hash: Buffer;
  id: string;
  campaign_id: string;
  survey_version_id: string;
  customer_id: string | null;
  store_id: string | null;
  seed: number;
  language: string;
  state: string;
  closed: boolean;
  today: string;
  organisation: string;
  colour: string | null;
  fill: unknown;
  revision: number;
  customer: Record<string, string | number | null>;
  own: Record<string, string | number | boolean> | null;
  fields: FieldValues | null;
}

/** Everything that conditions and texts may name, and where it is known: a fact that can be chosen is known to whoever has it. */
const facts: Readonly<Record<CustomerField, string>> = {
  name: 'u.name',
  language: 'u.language',
  store: 's.name',
  region: 'r.name',
  setting: 's.setting',
  visit_date: 'p.purchased_on',
  purchase_category: 'p.category',
  purchase_product: 'p.product',
  purchase_amount: 'p.amount_cents / 100.0',
  purchase_date: 'p.purchased_on',
  days_since_purchase: 'd.today - p.purchased_on',
};

/** Everything that a page needs, in one statement. */
const findInvited = {
  name: 'find-invited',
  text: `
    with given as materialized (select hash from unnest($2::bytea[]) as g (hash) limit cardinality($2))
    select i.token_hash, i.id, i.campaign_id, c.survey_version_id, i.customer_id, i.store_id, i.seed, i.language, i.state, d.today::text as today,
      i.state = 'cancelled' or c.status = 'cancelled' or coalesce(c.closes_on < d.today, false) as closed,
      o.name as organisation, o.settings ->> 'colour' as colour, f.state as fill, coalesce(f.revision, 0) as revision,
      json_build_object(${Object.entries(facts)
        .map(([field, sql]) => `'${field}', ${sql}`)
        .join(', ')}) as customer,
      case when u.attributes <> '{}' then (
        select json_object_agg(f.key, case f.kind when 'yes_no' then to_jsonb(u.attributes ->> f.key = 'yes') else u.attributes -> f.key end)
        from customer_fields f where f.organisation_id = $1 and f.removed_at is null and u.attributes ? f.key) end as own,
      case when u.attributes <> '{}' then (
        select json_object_agg(f.key, u.attributes -> f.key) from customer_fields f
        where f.organisation_id = $1 and f.compared in ('counting', 'yes') and u.attributes ? f.key) end as fields
    from given g
    join lateral (select token_hash, id, organisation_id, campaign_id, customer_id, store_id, purchase_id, seed, language, state
      from invitations where organisation_id = $1 and token_hash = g.hash offset 0) i on true
    join campaigns c on c.organisation_id = i.organisation_id and c.id = i.campaign_id
    join organisations o on o.id = i.organisation_id
    left join stores s on s.organisation_id = i.organisation_id and s.id = i.store_id
    left join regions r on r.organisation_id = s.organisation_id and r.id = s.region_id
    left join customers u on u.organisation_id = i.organisation_id and u.id = i.customer_id
    left join purchases p on p.organisation_id = i.organisation_id and p.id = i.purchase_id
    left join fills f on f.organisation_id = i.organisation_id and f.invitation_id = i.id
    cross join lateral (select (now() at time zone coalesce(s.time_zone, o.time_zone))::date as today) d`,
};

const findKept = {
  name: 'find-kept',
  text: 'select true as kept from submissions where organisation_id = $1 and submission_key = $2',
};

const findHandedIn = {
  name: 'find-handed-in',
  text: `
    select r.record -> 'answers' as answers from submissions k
    join responses r on r.organisation_id = k.organisation_id and r.id = k.response_id
    where k.organisation_id = $1 and k.submission_key = $2`,
};

/** Whom a link was sent to. Each question is one statement in one round trip; many concurrent requests ask in one. */
@Injectable()
export class InvitedReads {
  readonly #links = new HashLookUps<InvitedRow>(
    (organisationId, hashes) => this.hotPath.run(organisationId, findInvited, [organisationId, hashes]),
    { inFlight: 2, batch: 64 },
  );

  constructor(private readonly hotPath: HotPath) {}

  /** The invitation behind a link, or null: there is none, or the customer was erased. */
  async invited({ organisationId, hash }: Token): Promise<Invited | null> {
    return invitedOf(organisationId, await this.#links.find(organisationId, hash));
  }

  /** Whether something was handed in under a key: of anonymous answers no invitation knows. */
  async isKept(organisationId: string, submissionKey: string): Promise<boolean> {
    return (await this.hotPath.run(organisationId, findKept, [organisationId, submissionKey])).length > 0;
  }

  /** What was handed in for an invitation, or nothing: an anonymous survey's answers can't be found again. */
  async handedIn({ organisationId, invitationId }: Invited): Promise<unknown> {
    const values = [organisationId, submissionKeyOf(invitationId)];
    const [row] = await this.hotPath.run<{ answers: unknown }>(organisationId, findHandedIn, values);
    return row?.answers ?? null;
  }
}

/** The submission key of a response that may be traced to its invitation. */
export function submissionKeyOf(invitationId: string): string {
  return `invitation:${invitationId}`;
}

/** What a page is told of an invitation; nothing where the customer was erased. */
function invitedOf(organisationId: string, row: InvitedRow | null): Invited | null {
  if (row === null || row.customer_id === null) return null;
  const known = Object.entries(row.customer).filter((entry): entry is [string, string | number] => entry[1] !== null);
  return {
    organisationId,
    invitationId: row.id,
    campaignId: row.campaign_id,
    surveyVersionId: row.survey_version_id,
    customerId: row.customer_id,
    storeId: row.store_id,
    seed: row.seed,
    language: row.language,
    closed: row.closed,
    answered: row.state === 'answered',
    untouched: row.state === 'waiting',
    today: row.today,
    organisation: { name: row.organisation, colour: row.colour ?? '' },
    customer: { ...row.own, ...Object.fromEntries(known) },
    fields: row.fields,
    fill: row.fill,
    revision: row.revision,
  };
}
