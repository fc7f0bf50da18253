import type { Receipt } from '#api';
import { journalText, type JournalEntry, type JournalEvent } from '#surveys';
import { database } from './database';
import { sha256 } from './sha256';
import type { Draft, Photo } from './shapes';

/** What changes with one tap. */
export interface Change {
  entries?: readonly JournalEntry[];
  photo?: Photo;
  /** A photo that goes, before it was handed in. */
  without?: string;
}

/** Another tab has changed this visit since it was read here. */
export class ChangedElsewhere extends Error {}

/**
 * Keeps a visit, the new events of its journal and a photo: all of it or nothing, in one transaction. Gives the visit as it
 * now stands.
 */
export async function keepDraft(draft: Draft, { entries = [], photo, without }: Change = {}): Promise<Draft> {
  const events = await chained(draft.head, entries);
  const head = events.at(-1)?.hash ?? draft.head;
  const kept = { ...draft, head, events: draft.events + events.length, turn: draft.turn + 1 };
  const db = await database();
  const tx = db.transaction(['drafts', 'journal', 'photos'], 'readwrite', { durability: 'strict' });
  const before = await tx.objectStore('drafts').get(draft.key);
  // The same picture for another question: what was said of it first stands.
  const known = photo && (await tx.objectStore('photos').get([photo.key, photo.sha256]));
  if ((before?.turn ?? 0) !== draft.turn) {
    tx.abort();
    await tx.done.catch(() => undefined);
    throw new ChangedElsewhere();
  }
  const writes: Promise<unknown>[] = [tx.objectStore('drafts').put(kept)];
  for (const [place, event] of events.entries())
    writes.push(tx.objectStore('journal').put(event, [draft.key, draft.events + place]));
  if (photo !== undefined && known?.state !== 'here') writes.push(tx.objectStore('photos').put(photo));
  if (without !== undefined) writes.push(tx.objectStore('photos').delete([draft.key, without]));
  await all(writes, tx.done);
  return kept;
}

/** Entries as events that go on from a hash. */
export async function chained(head: string, entries: readonly JournalEntry[]): Promise<JournalEvent[]> {
  const events: JournalEvent[] = [];
  for (const entry of entries)
    events.push({ ...entry, hash: await sha256(journalText(events.at(-1)?.hash ?? head, entry)) });
  return events;
}

/** Changes a visit wherever it stands now: what the server said of it. */
export async function changeDraft(key: string, change: (draft: Draft) => Draft): Promise<Draft | null> {
  const tx = (await database()).transaction('drafts', 'readwrite', { durability: 'strict' });
  const draft = await tx.store.get(key);
  if (draft === undefined) return null;
  const changed = { ...change(draft), turn: draft.turn + 1 };
  await all([tx.store.put(changed)], tx.done);
  return changed;
}

/** Keeps a receipt with what it changes of its visit, and lets go of the photos' bytes that it says are stored: together. */
export async function keepReceipt(key: string, receipt: Receipt, change: Partial<Draft>): Promise<void> {
  const tx = (await database()).transaction(['drafts', 'photos'], 'readwrite', { durability: 'strict' });
  const draft = await tx.objectStore('drafts').get(key);
  if (draft === undefined) return;
  const writes: Promise<unknown>[] = [];
  for (const { sha256: name, state, code } of receipt.photos) {
    const photo = await tx.objectStore('photos').get([key, name]);
    if (photo === undefined || state === 'missing') continue;
    const content = state === 'stored' ? null : photo.content;
    writes.push(tx.objectStore('photos').put({ ...photo, state, code, content }));
  }
  writes.push(tx.objectStore('drafts').put({ ...draft, ...change, receipt, turn: draft.turn + 1 }));
  await all(writes, tx.done);
}

/** Changes what is known of a photo. */
export async function changePhoto(key: string, name: string, change: (photo: Photo) => Photo): Promise<void> {
  const tx = (await database()).transaction('photos', 'readwrite', { durability: 'strict' });
  const photo = await tx.store.get([key, name]);
  await all(photo === undefined ? [] : [tx.store.put(change(photo))], tx.done);
}

export async function draft(key: string): Promise<Draft | undefined> {
  return (await database()).get('drafts', key);
}

/** A shopper's visits on this phone, the newest first. Those of others stay, unseen. */
export async function draftsOf(personId: string): Promise<Draft[]> {
  const kept = await (await database()).getAll('drafts');
  return kept.filter((each) => each.personId === personId).sort((a, b) => b.startedAt - a.startedAt);
}

export async function journalOf(key: string): Promise<JournalEvent[]> {
  return (await database()).getAll('journal', within(key));
}

export async function photosOf(key: string): Promise<Photo[]> {
  return (await database()).getAll('photos', IDBKeyRange.bound([key, ''], [key, '\uffff']));
}

/** Removes a visit with everything of it: because it is safe, or because the shopper said so twice. */
export async function removeDraft(key: string): Promise<void> {
  const tx = (await database()).transaction(['drafts', 'journal', 'photos'], 'readwrite');
  const writes = [
    tx.objectStore('drafts').delete(key),
    tx.objectStore('journal').delete(within(key)),
    tx.objectStore('photos').delete(IDBKeyRange.bound([key, ''], [key, '\uffff'])),
  ];
  await all(writes, tx.done);
}

const within = (key: string) => IDBKeyRange.bound([key, 0], [key, Infinity]);

/** Waits for a transaction. Where it fails, the transaction's own reason counts: of a single write it is only that it was aborted. */
async function all(writes: Promise<unknown>[], done: Promise<void>): Promise<void> {
  const written = Promise.all(writes);
  const [first, second] = await Promise.allSettled([done, written]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
}
