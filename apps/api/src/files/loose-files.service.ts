import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import { FileStore } from './file-store.js';

/** Removes files that nothing names after all: at once, or once the store answers again. */
@Injectable()
export class LooseFiles {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  async remove(organisationId: string, keys: readonly (string | null)[]): Promise<void> {
    const loose = keys.filter((key) => key !== null);
    try {
      for (const key of loose) await this.files.remove(key);
    } catch {
      await this.database.inOrganisation(organisationId, (tx) => tx.publish({ name: 'files.let-go', keys: loose }));
    }
  }
}
