import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { ImportSettings } from '../files/lists/import-settings.js';
import {
  cellFault,
  type ImportChange,
  type Importer,
  type ImportCounts,
  type ImportFault,
  type ImportRun,
  type Taken,
} from '../files/lists/importer.js';
import type { TableRow } from '../files/lists/read-table.js';
import { readStoreRow, type ReadStore } from './read-store-row.js';
import { RegionPaths } from './region-paths.js';
import { RegionsService } from './regions.service.js';
import type { StoreFields } from './store-fields.js';
import { storeTargets } from './store-list.js';
import { changeStored, storedByCode, type StoredStore } from './stored-stores.js';
import { StoresReads } from './stores.reads.js';
import { StoresService } from './stores.service.js';
import { StoreTable } from './tables/store.table.js';

/** Imports stores by their code: a new code opens a store, a known one changes or moves it. Regions are made as they are named. */
@Injectable()
export class ImportStores implements Importer {
  readonly kind = 'stores';
  readonly targets = storeTargets;

  constructor(
    private readonly reads: StoresReads,
    private readonly service: StoresService,
    private readonly regions: RegionsService,
  ) {}

  async begin(tx: Transaction, settings: ImportSettings): Promise<ImportRun> {
    const organisation = await tx.first<Fallback>(
      'select time_zone as "timeZone", language from organisations where id = $1',
      [tx.organisationId],
    );
    const fallback: Fallback = organisation ?? { timeZone: 'UTC', language: 'en' };
    const paths = new RegionPaths(await this.reads.regions(tx), this.regions);
    return new StoresRun(settings, fallback, paths, await storedByCode(tx), this.service);
  }
}

/** What a store has that no row tells. */
type Fallback = Pick<StoreFields, 'timeZone' | 'language'>;

class StoresRun implements ImportRun {
  readonly counts: ImportCounts = { added: 0, updated: 0, merged: 0, unchanged: 0 };
  /** What each code said, and where: twice the same is one store, something else is a fault. */
  readonly #told = new Map<string, { line: number; text: string }>();

  constructor(
    private readonly settings: ImportSettings,
    private readonly fallback: Fallback,
    private readonly paths: RegionPaths,
    private readonly stored: Map<string, StoredStore>,
    private readonly service: StoresService,
  ) {}

  async take(tx: Transaction, rows: readonly TableRow[]): Promise<Taken> {
    const { mapping, settings } = this.settings;
    const taken: Taken = { faults: [], changes: [] };
    for (const row of rows) {
      const read = readStoreRow(row, mapping, settings.dayOrder);
      const outcome = 'faults' in read ? read.faults : await this.#write(tx, read.store);
      if (Array.isArray(outcome)) taken.faults.push(...outcome);
      else if (outcome !== null) taken.changes.push(outcome);
    }
    return taken;
  }

  async #write(tx: Transaction, store: ReadStore): Promise<ImportChange | ImportFault[] | null> {
    const key = store.told.code.toLowerCase();
    const text = JSON.stringify({ ...store, line: 0 });
    const before = this.#told.get(key);
    if (before !== undefined && before.text !== text) return [this.#twice(store, before.line)];
    this.#told.set(key, { line: store.line, text });
    if (before !== undefined) {
      this.counts.merged += 1;
      return null;
    }
    const known = this.stored.get(key);
    const regionId = store.region === '' ? null : await this.paths.idOf(tx, store.region);
    if (known !== undefined) return this.#change(tx, known, store, regionId);
    const id = await this.service.open(tx, null, { ...this.fallback, ...store.told, regionId });
    await tx.table(StoreTable).update({ id }, { importId: this.settings.importId });
    this.counts.added += 1;
    return null;
  }

  async #change(
    tx: Transaction,
    known: StoredStore,
    store: ReadStore,
    regionId: string | null,
  ): Promise<ImportChange | null> {
    // Its code is what it was found by, however it is written.
    const { code: _, ...told } = store.told;
    const change = await changeStored(tx, known, told);
    const hasMoved = regionId !== null && regionId !== known.regionId;
    if (hasMoved) await this.service.moveToday(tx, null, known, regionId);
    this.counts[change !== null || hasMoved ? 'updated' : 'unchanged'] += 1;
    if (!hasMoved && change === null) return null;
    const { before = {}, after = {} } = change ?? {};
    const place = (id: string | null) => ({ region: this.paths.nameOf(id), regionId: id });
    return {
      line: store.line,
      kind: hasMoved ? 'moved' : 'updated',
      subjectId: known.id,
      before: hasMoved ? { ...before, ...place(known.regionId) } : before,
      after: hasMoved ? { ...after, ...place(regionId) } : after,
    };
  }

  #twice({ line, told }: ReadStore, first: number): ImportFault {
    const field = this.settings.mapping['code'] ?? 'code';
    return cellFault({ line, field, value: told.code }, 'code_twice', { line: first });
  }
}
