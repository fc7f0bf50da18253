import { Injectable } from '@nestjs/common';
import { GatheredWrites } from '../database/gathered-writes.js';
import { HotPath } from '../database/hot-path.js';
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
  readonly #checks = new GatheredWrites<Buffer, CheckedKey | null>(
    (organisationId, hashes) => this.#check(organisationId, hashes),
    {
      inFlight: 3,
      batch: 256,
    },
  );

  constructor(private readonly hotPath: HotPath) {}

  check(token: Token): Promise<CheckedKey | null> {
    return this.#checks.add(token.organisationId, token.hash);
  }

  async #check(organisationId: string, hashes: Buffer[]): Promise<(CheckedKey | null)[]> {
    const different = [...new Map(hashes.map((hash) => [hash.toString('hex'), hash])).values()];
    const rows = await this.hotPath.run<CheckedKey & { token_hash: Buffer }>(organisationId, statement, [
      organisationId,
      different,
    ]);
    const known = new Map(rows.map(({ token_hash: hash, ...key }) => [hash.toString('hex'), key]));
    return hashes.map((hash) => known.get(hash.toString('hex')) ?? null);
  }
}
