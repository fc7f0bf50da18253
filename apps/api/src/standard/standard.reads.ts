import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { Standard } from './standard.js';
import { StandardDraftTable } from './tables/standard-draft.table.js';

/** A published standard, frozen. */
export interface StandardVersion {
  id: string;
  number: number;
  publishedAt: Date;
  publishedBy: string | null;
}

const columns = `v.id, v.number, v.published_at as "publishedAt", p.name as "publishedBy"`;
const source = `standard_versions v left join people p on p.organisation_id = v.organisation_id and p.id = v.published_by`;

/** Which standard holds, and which ones did. */
@Injectable()
export class StandardReads {
  /** The newest published standard; one without principles where none was published. */
  async published(tx: Transaction): Promise<Standard> {
    const found = await tx.first<{ standard: Standard }>(
      'select standard from standard_versions where organisation_id = $1 order by number desc limit 1',
      [tx.organisationId],
    );
    return found?.standard ?? { principles: [] };
  }

  /** The draft as it is being worked on, and all versions, the newest first. */
  async overview(tx: Transaction) {
    const draft = await tx.table(StandardDraftTable).findOneBy({});
    if (draft === null) throw new Problem('not_found', {});
    const versions = await tx.query<StandardVersion>(
      `select ${columns} from ${source} where v.organisation_id = $1 order by v.number desc`,
      [tx.organisationId],
    );
    return { draft: draft.standard, draftRevision: draft.revision, published: versions[0] ?? null, versions };
  }

  async version(tx: Transaction, id: string): Promise<StandardVersion & { standard: Standard }> {
    const found = await tx.first<StandardVersion & { standard: Standard }>(
      `select ${columns}, v.standard from ${source} where v.organisation_id = $1 and v.id = $2`,
      [tx.organisationId, id],
    );
    if (found === null) throw new Problem('not_found', {});
    return found;
  }

  /** The newest published version whole, or null where none was published. */
  async newest(tx: Transaction): Promise<(StandardVersion & { standard: Standard }) | null> {
    return tx.first(
      `select ${columns}, v.standard from ${source} where v.organisation_id = $1 order by v.number desc limit 1`,
      [tx.organisationId],
    );
  }
}
