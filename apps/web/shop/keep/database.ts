import type { Checklist, ShopperMe, Statement } from '#api';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { JournalEvent } from '#surveys';
import type { Draft, Job, Photo } from './shapes';

/** How the phone is locked; the number itself is not kept. */
export interface Lock {
  salt: Uint8Array<ArrayBuffer>;
  hash: Uint8Array<ArrayBuffer>;
  rounds: number;
  failed: number;
  /** No further try before this moment. */
  until: number;
}

/** What was last heard from the server, and the phone's own settings. */
export interface Facts {
  me: ShopperMe;
  jobs: Job[];
  board: Job[];
  statement: Statement;
  /** What the phone's clock is behind the server's, in milliseconds. */
  offset: number;
  /** Each person's lock on this phone, by their id. */
  locks: Record<string, Lock>;
  /** The words of appeals that are not sent yet, by the key of their visit. */
  appeals: Record<string, string>;
}

export interface ShopSchema extends DBSchema {
  facts: { key: string; value: Facts[keyof Facts] };
  versions: { key: string; value: Checklist };
  drafts: { key: string; value: Draft };
  photos: { key: [string, string]; value: Photo };
  journal: { key: [string, number]; value: JournalEvent };
}

let opened: Promise<IDBPDatabase<ShopSchema>> | null = null;

/** The phone's own database. Later versions of the app add to it and never take away. */
export function database(): Promise<IDBPDatabase<ShopSchema>> {
  opened ??= openDB<ShopSchema>('candour-shop', 1, {
    upgrade(db) {
      db.createObjectStore('facts');
      db.createObjectStore('versions', { keyPath: 'id' });
      db.createObjectStore('drafts', { keyPath: 'key' });
      db.createObjectStore('photos', { keyPath: ['key', 'sha256'] });
      db.createObjectStore('journal');
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

export async function fact<K extends keyof Facts>(name: K): Promise<Facts[K] | undefined> {
  return (await (await database()).get('facts', name)) as Facts[K] | undefined;
}

export async function keepFact<K extends keyof Facts>(name: K, value: Facts[K]): Promise<void> {
  await (await database()).put('facts', value, name);
}

/** Changes a fact from what it is when it is written, whoever else writes at the same time. */
export async function changeFact<K extends keyof Facts>(
  name: K,
  change: (value: Facts[K] | undefined) => Facts[K],
): Promise<void> {
  const { store, done } = (await database()).transaction('facts', 'readwrite', { durability: 'strict' });
  await store.put(change((await store.get(name)) as Facts[K] | undefined), name);
  await done;
}
