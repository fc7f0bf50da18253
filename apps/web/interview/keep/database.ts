import type { Me } from '#api';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Call } from './call';

/** Whoever is signed in on this device. */
export type Caller = Me['person'];

interface InterviewSchema extends DBSchema {
  facts: { key: 'me'; value: Caller };
  calls: { key: string; value: Call };
}

let opened: Promise<IDBPDatabase<InterviewSchema>> | null = null;

/** The device's own database. Later versions of the app add to it and never take away. */
export function database(): Promise<IDBPDatabase<InterviewSchema>> {
  opened ??= openDB<InterviewSchema>('candour-interview', 1, {
    upgrade(db) {
      db.createObjectStore('facts');
      db.createObjectStore('calls', { keyPath: 'id' });
    },
  });
  return opened;
}

export async function callerHere(): Promise<Caller | null> {
  return (await (await database()).get('facts', 'me')) ?? null;
}

export async function keepCaller(me: Caller): Promise<void> {
  await (await database()).put('facts', me, 'me');
}

/** Forgets who was here. What was not sent stays, unseen, until that person comes back. */
export async function forgetCaller(): Promise<void> {
  await (await database()).delete('facts', 'me');
}
