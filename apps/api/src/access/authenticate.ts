import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { KeyChecks } from './key-checks.js';
import { may, type Role } from './permissions.js';
import { readCookie, sessionCookie, sessionDays } from './session-cookie.js';
import { readToken, type Token } from './token.js';
import type { Who } from './who.js';

interface PersonRow {
  id: string;
  name: string;
  role: Role;
  store_ids: string[];
}

/** Who is behind a request: asked of the database each time, so that what is revoked ends at once. */
@Injectable()
export class Authenticate {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyChecks,
  ) {}

  async who(request: Request): Promise<Who | null> {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) {
      const token = readToken(bearer);
      return token && this.#whoOfKey(token);
    }
    const token = readToken(readCookie(request, sessionCookie) ?? '');
    return token && this.database.inOrganisation(token.organisationId, (tx) => whoOfSession(tx, token));
  }

  async #whoOfKey(token: Token): Promise<Who | null> {
    const key = await this.keys.check(token);
    if (key === null) return null;
    const base = { organisationId: token.organisationId, personId: null, role: null, sessionHash: null };
    return { ...base, apiKeyId: key.id, name: key.name, may: new Set(key.scopes), scope: { everything: true } };
  }
}

async function whoOfSession(tx: Transaction, token: Token): Promise<Who | null> {
  const person = await tx.first<PersonRow>(
    `with recursive seen as (
       select p.id, p.name, p.role, s.last_seen_at from sessions s
       join people p on p.organisation_id = s.organisation_id and p.id = s.person_id
       where s.organisation_id = $1 and s.token_hash = $2 and s.expires_at > now() and p.status = 'active'
     ), below as (
       select region_id as id from person_regions where organisation_id = $1 and person_id = (select id from seen)
       union
       select r.id from regions r join below b on r.parent_id = b.id where r.organisation_id = $1
     )
     select id, name, role, array(
       select store_id from person_stores where organisation_id = $1 and person_id = seen.id
       union
       select s.id from stores s where s.organisation_id = $1 and s.region_id in (select id from below)
     ) as store_ids from seen`,
    [tx.organisationId, token.hash],
  );
  if (!person) return null;
  await tx.query(
    `update sessions set last_seen_at = now(), expires_at = now() + make_interval(days => $3)
     where organisation_id = $1 and token_hash = $2 and last_seen_at < now() - interval '5 minutes'`,
    [tx.organisationId, token.hash, sessionDays(person.role)],
  );
  const limited = person.role === 'region_manager' || person.role === 'store_manager';
  return {
    organisationId: tx.organisationId,
    personId: person.id,
    apiKeyId: null,
    name: person.name,
    role: person.role,
    may: new Set(may[person.role]),
    scope: limited ? { everything: false, storeIds: person.store_ids } : { everything: true },
    sessionHash: token.hash,
  };
}
