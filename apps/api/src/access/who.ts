import type { Permission, Role } from './permissions.js';

/** Whose answers someone may see: every store, or these. */
export type Scope = { everything: true } | { everything: false; storeIds: readonly string[] };

/** The person or API key behind a request. */
export interface Who {
  organisationId: string;
  personId: string | null;
  apiKeyId: string | null;
  name: string;
  /** In which this person reads; an API key has none of its own. */
  language: string | null;
  role: Role | null;
  may: ReadonlySet<Permission>;
  scope: Scope;
  /** Hash of the session's token, to tell this session from the person's others. */
  sessionHash: Buffer | null;
}

/** The store ids that a scope allows, or null for all: made for `($n::uuid[] is null or store_id = any($n))`. */
export function storesOf(scope: Scope): readonly string[] | null {
  return scope.everything ? null : scope.storeIds;
}
