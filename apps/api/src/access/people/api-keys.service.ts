import { Injectable } from '@nestjs/common';
import { newId } from '../../database/ids.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { ChangeTrail } from '../changes/change-trail.service.js';
import type { KeyScope } from '../permissions.wire.js';
import { makeToken } from '../token.js';
import type { Who } from '../who.js';
import type { ApiKeyRow } from './people.wire.js';
import { ApiKeyTable } from './tables/api-key.table.js';
import type { peopleChanges } from './people-changes.js';

/** Keys by which other programs use the API, each with the scopes it was given. */
@Injectable()
export class ApiKeysService {
  constructor(private readonly trail: ChangeTrail<typeof peopleChanges>) {}

  async list(tx: Transaction) {
    return tx.query<ApiKeyRow>(
      `select k.id, k.name, k.scopes, k.created_at as "createdAt", k.last_used_at as "lastUsedAt", p.name as "createdBy"
       from api_keys k left join people p on p.organisation_id = k.organisation_id and p.id = k.created_by
       where k.organisation_id = $1 and k.revoked_at is null order by k.created_at desc`,
      [tx.organisationId],
    );
  }

  /** Makes a key. Its text is given once and stored as a hash only. */
  async make(tx: Transaction, who: Who, name: string, scopes: readonly KeyScope[]) {
    const id = newId();
    const token = makeToken(tx.organisationId);
    const createdBy = who.personId;
    await tx.table(ApiKeyTable).insert({ id, name, tokenHash: token.hash, scopes: [...new Set(scopes)], createdBy });
    const fields = { scopes: [null, scopes] as [null, readonly string[]] };
    await this.trail.record(tx, who, { action: 'made', kind: 'api key', id, name, fields });
    return { id, name, scopes, key: token.text };
  }

  async revoke(tx: Transaction, who: Who, id: string): Promise<void> {
    const keys = tx.table(ApiKeyTable);
    const key = await keys.lock({ id, revokedAt: null });
    if (key === null) throw new Problem('not_found', {});
    await keys.update({ id }, { revokedAt: now });
    await this.trail.record(tx, who, { action: 'revoked', kind: 'api key', id, name: key.name });
  }
}
