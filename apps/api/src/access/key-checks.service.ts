import { Injectable } from '@nestjs/common';
import { HashLookUps } from '../database/connections/hash-look-ups.js';
import { HotPath } from '../database/hot-path.service.js';
import type { Permission } from './permissions.js';
import type { Token } from './token.js';

/** A key that is valid at this moment. */
export interface CheckedKey {
  id: string;
  name: string;
  scopes: Permission[];
}

const statement = {
  name: 'check-keys',
  text: `with used as (
      update api_keys set last_used_at = now() where organisation_id = $1 and token_hash = any($2::bytea[]) and revoked_at is null
        and (last_used_at is null or last_used_at < now() - interval '1 minute'))
    select id, name, scopes, token_hash from api_keys where organisation_id = $1 and token_hash = any($2::bytea[]) and revoked_at is null`,
};

/** Asks the database whether keys are valid, many concurrent requests in one question. Nothing is remembered: a revoked key ends at once. */
@Injectable()
export class KeyChecks {
  readonly #checks = new HashLookUps<CheckedKey & { token_hash: Buffer }>(
    (organisationId, hashes) => this.hotPath.run(organisationId, statement, [organisationId, hashes]),
    { inFlight: 3, batch: 256 },
  );

  constructor(private readonly hotPath: HotPath) {}

  async check(token: Token): Promise<CheckedKey | null> {
    const found = await this.#checks.find(token.organisationId, token.hash);
    if (found === null) return null;
    const { token_hash: _, ...rest } = found;
    return rest;
  }
}
