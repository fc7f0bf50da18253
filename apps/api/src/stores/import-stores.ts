import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { Importer, ImportCounts, ImportFault, ImportRun, ImportTarget } from '../files/importer.js';
import type { TableRow } from '../files/read-table.js';
import { readStoreRow } from './read-store-row.js';
import { RegionsService } from './regions.service.js';
import type { StoreInput } from './stores.dto.js';
import { StoresReads } from './stores.reads.js';
import { StoresService } from './stores.service.js';

/** Imports stores by their code: a new code opens a store, a known one changes it. Regions are made as they are named. */
@Injectable()
export class ImportStores implements Importer {
  readonly kind = 'stores';
  readonly targets: readonly ImportTarget[] = [
    {
      key: 'code',
      required: true,
      known: [
        'code',
        'store code',
        'id',
        'number',
        'koodi',
        'myymäläkoodi',
        'kod',
        'butikskod',
        'kodas',
        'kode',
        'kode toko',
        'kod kedai',
      ],
    },
    {
      key: 'name',
      required: true,
      known: [
        'name',
        'store',
        'store name',
        'nimi',
        'myymälä',
        'namn',
        'butik',
        'pavadinimas',
        'parduotuvė',
        'nama',
        'toko',
        'kedai',
      ],
    },
    {
      key: 'region',
      required: false,
      known: ['region', 'area', 'alue', 'område', 'regionas', 'wilayah', 'rantau', 'kawasan'],
    },
    { key: 'setting', required: false, known: ['setting', 'type', 'kind'] },
    {
      key: 'timeZone',
      required: false,
      known: ['time zone', 'timezone', 'aikavyöhyke', 'tidszon', 'laiko juosta', 'zona waktu', 'zon masa'],
    },
    { key: 'language', required: false, known: ['language', 'kieli', 'språk', 'kalba', 'bahasa'] },
    { key: 'address', required: false, known: ['address', 'osoite', 'adress', 'adresas', 'alamat'] },
    { key: 'latitude', required: false, known: ['latitude', 'lat'] },
    { key: 'longitude', required: false, known: ['longitude', 'lon', 'lng'] },
    {
      key: 'openedOn',
      required: false,
      known: [
        'opened on',
        'opened',
        'avattu',
        'avauspäivä',
        'öppnad',
        'öppnad den',
        'atidaryta',
        'dibuka',
        'dibuka pada',
      ],
    },
  ];

  constructor(
    private readonly reads: StoresReads,
    private readonly service: StoresService,
    private readonly regions: RegionsService,
  ) {}

  async begin(tx: Transaction, mapping: Readonly<Record<string, string>>): Promise<ImportRun> {
    const organisation = await tx.first<{ time_zone: string; language: string }>(
      'select time_zone, language from organisations where id = $1',
      [tx.organisationId],
    );
    const regionIds = new Map<string, string>();
    const rows = await this.reads.regions(tx);
    const nameOf = (id: string | null): string => {
      const row = rows.find((each) => each.id === id);
      return row === undefined ? '' : `${row.parentId === null ? '' : `${nameOf(row.parentId)} / `}${row.name}`;
    };
    for (const { id } of rows) regionIds.set(nameOf(id).toLowerCase(), id);
    const fallback = { timeZone: organisation?.time_zone ?? 'UTC', language: organisation?.language ?? 'en' };
    return new StoresRun(mapping, fallback, regionIds, this.service, this.regions);
  }
}

class StoresRun implements ImportRun {
  readonly counts: ImportCounts = { added: 0, updated: 0, merged: 0, unchanged: 0 };

  constructor(
    private readonly mapping: Readonly<Record<string, string>>,
    private readonly fallback: { timeZone: string; language: string },
    private readonly regionIds: Map<string, string>,
    private readonly service: StoresService,
    private readonly regions: RegionsService,
  ) {}

  async take(tx: Transaction, rows: readonly TableRow[]): Promise<ImportFault[]> {
    const faults: ImportFault[] = [];
    for (const row of rows) {
      const read = readStoreRow(row, this.mapping, this.fallback);
      if ('faults' in read) faults.push(...read.faults);
      else await this.#write(tx, { ...read.store, regionId: await this.#regionOf(tx, read.region) });
    }
    return faults;
  }

  async #write(tx: Transaction, store: StoreInput): Promise<void> {
    const changed = await tx.first<{ id: string; moved: boolean }>(
      `update stores set name = $3, setting = $4, time_zone = $5, language = $6, address = coalesce($7, address),
         latitude = coalesce($8, latitude), longitude = coalesce($9, longitude), opened_on = coalesce($10, opened_on)
       where organisation_id = $1 and code = $2 returning id`,
      [
        tx.organisationId,
        store.code,
        store.name,
        store.setting,
        store.timeZone,
        store.language,
        store.address,
        store.latitude,
        store.longitude,
        store.openedOn,
      ],
    );
    if (changed === null) await this.service.open(tx, null, store);
    this.counts[changed === null ? 'added' : 'updated'] += 1;
  }

  async #regionOf(tx: Transaction, path: string): Promise<string | null> {
    let parentId: string | null = null;
    let walked = '';
    for (const name of path
      .split('/')
      .map((part) => part.trim())
      .filter(Boolean)) {
      walked = walked === '' ? name : `${walked} / ${name}`;
      const known = this.regionIds.get(walked.toLowerCase());
      parentId = known ?? (await this.regions.add(tx, null, { name, parentId })).id;
      this.regionIds.set(walked.toLowerCase(), parentId);
    }
    return parentId;
  }
}
