import { Injectable } from '@nestjs/common';
import { HashLookUps } from '../database/connections/hash-look-ups.js';
import { HotPath } from '../database/hot-path.service.js';
import type { Role } from './permissions.js';
import { regionsBelow } from './regions-below.js';
import { sessionDays } from './session-cookie.js';
import type { Token } from './token.js';

/** The person behind a session that is valid at this moment. */
export interface CheckedSession {
  id: string;
  name: string;
  language: string;
  role: Role;
  /** The stores of a manager of some; empty for every other role. */
  storeIds: string[];
}

const limited = `('region_manager', 'store_manager')`;
const statement = {
  name: 'check-sessions',
  text: `with given as materialized (select hash from unnest($2::bytea[]) as g (hash) limit cardinality($2)),
    seen as materialized (
      select s.token_hash, s.last_seen_at, p.id, p.name, p.language, p.role from given g
      join lateral (select person_id, token_hash, last_seen_at from sessions
        where organisation_id = $1 and token_hash = g.hash and expires_at > now() offset 0) s on true
      join lateral (select id, name, language, role from people
        where organisation_id = $1 and id = s.person_id and status = 'active' offset 0) p on true
    ), used as (
      update sessions s set last_seen_at = now(),
        expires_at = now() + make_interval(days => case when e.role = 'shopper' then ${sessionDays('shopper')} else ${sessionDays('owner')} end)
      from seen e where s.organisation_id = $1 and s.token_hash = e.token_hash and e.last_seen_at < now() - interval '5 minutes'
    )
    select e.token_hash, e.id, e.name, e.language, e.role, case when e.role in ${limited} then array(
      ${regionsBelow('select region_id as id from person_regions where organisation_id = $1 and person_id = e.id')}
      select store_id from person_stores where organisation_id = $1 and person_id = e.id
      union
      select t.id from stores t where t.organisation_id = $1 and t.region_id in (select id from below)
    ) else '{}' end as "storeIds"
    from seen e`,
};

/** Asks the database whose sessions these are, many concurrent requests in one question. Nothing is remembered: what is revoked ends at once. */
@Injectable()
export class SessionChecks {
  readonly #checks = new HashLookUps<CheckedSession & { token_hash: Buffer }>(
    (organisationId, hashes) => this.hotPath.run(organisationId, statement, [organisationId, hashes]),
    { inFlight: 2, batch: 256 },
  );

  constructor(private readonly hotPath: HotPath) {}

  async check(token: Token): Promise<CheckedSession | null> {
    const found = await this.#checks.find(token.organisationId, token.hash);
    if (found === null) return null;
    const { token_hash: _, ...rest } = found;
    return rest;
  }
}
