import { Injectable } from '@nestjs/common';
import type { Who } from '../../access/who.js';
import { newId } from '../../database/ids.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { ScanBatchTable } from '../tables/scan-batch.table.js';
import { ScanFileTable } from '../tables/scan-file.table.js';
import { ScanBatchesReads, type ScanBatch } from './scan-batches.reads.js';

/** Begins batches of scanned files, stops them and lets them go on. */
@Injectable()
export class ScanBatches {
  constructor(private readonly reads: ScanBatchesReads) {}

  async begin(tx: Transaction, who: Who): Promise<ScanBatch> {
    const id = newId();
    await tx.table(ScanBatchTable).insert({ id, createdBy: who.personId });
    return this.reads.one(tx, id);
  }

  /** Reading stops after the page that is open; what was read stays. */
  async stop(tx: Transaction, id: string): Promise<ScanBatch> {
    await tx.table(ScanBatchTable).update({ id, stoppedAt: null }, { stoppedAt: now });
    await tx.publish({ name: 'sheets.returned' });
    return this.reads.one(tx, id);
  }

  /** Goes on behind the last page that was read. */
  async goOn(tx: Transaction, id: string): Promise<ScanBatch> {
    const batch = await this.reads.one(tx, id);
    if (batch.stoppedAt !== null) {
      await tx.table(ScanBatchTable).update({ id }, { stoppedAt: null });
      for (const file of await tx.table(ScanFileTable).findBy({ batchId: id, state: 'waiting' }, 'ordinal'))
        await tx.publish({ name: 'scan.arrived', fileId: file.id });
    }
    return this.reads.one(tx, id);
  }
}
