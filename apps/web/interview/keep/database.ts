import type { Me } from '#api';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Call } from './call';
import type { KeptAppointments } from './kept-appointments';

/** Whoever is signed in on this device. */
export type Caller = Me['person'];

interface InterviewSchema extends DBSchema {
  facts: { key: 'me' | 'appointments'; value: Caller | KeptAppointments };
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
  const me = await (await database()).get('facts', 'me');
  return me !== undefined && 'email' in me ? me : null;
}

export async function keepCaller(me: Caller): Promise<void> {
  await (await database()).put('facts', me, 'me');
}

/** Forgets who was here, and what was agreed with whom. What was not sent stays, unseen, until that person comes back. */
export async function forgetCaller(): Promise<void> {
  const facts = (await database()).transaction('facts', 'readwrite');
  await Promise.all([facts.store.delete('me'), facts.store.delete('appointments'), facts.done]);
}
