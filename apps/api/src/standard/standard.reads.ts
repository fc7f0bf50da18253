import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { Standard } from './standard.js';

/** Which standard holds. */
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
}
