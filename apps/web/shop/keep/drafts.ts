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
  const events: JournalEvent[] = [];
  let head = draft.head;
  for (const entry of entries) {
    head = await sha256(journalText(head, entry));
    events.push({ ...entry, hash: head });
  }
  const kept = { ...draft, head, events: draft.events + events.length, turn: draft.turn + 1 };
  const db = await database();
  const tx = db.transaction(['drafts', 'journal', 'photos'], 'readwrite', { durability: 'strict' });
  const before = await tx.objectStore('drafts').get(draft.key);
  if ((before?.turn ?? 0) !== draft.turn) {
    tx.abort();
    await tx.done.catch(() => undefined);
    throw new ChangedElsewhere();
  }
  const writes: Promise<unknown>[] = [tx.objectStore('drafts').put(kept)];
  for (const [place, event] of events.entries())
    writes.push(tx.objectStore('journal').put(event, [draft.key, draft.events + place]));
  if (photo !== undefined) writes.push(tx.objectStore('photos').put(photo));
  if (without !== undefined) writes.push(tx.objectStore('photos').delete([draft.key, without]));
  await Promise.all([...writes, tx.done]);
  return kept;
}

/** Changes a visit wherever it stands now: what the server said of it. */
export async function changeDraft(key: string, change: (draft: Draft) => Draft): Promise<Draft | null> {
  const tx = (await database()).transaction('drafts', 'readwrite', { durability: 'strict' });
  const draft = await tx.store.get(key);
  if (draft === undefined) return null;
  const changed = { ...change(draft), turn: draft.turn + 1 };
  await Promise.all([tx.store.put(changed), tx.done]);
  return changed;
}

export async function draft(key: string): Promise<Draft | undefined> {
  return (await database()).get('drafts', key);
}

/** A shopper's visits on this phone, the newest first. Those of others stay, unseen. */
export async function draftsOf(personId: string): Promise<Draft[]> {
  const all = await (await database()).getAll('drafts');
  return all.filter((each) => each.personId === personId).sort((a, b) => b.startedAt - a.startedAt);
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
  await Promise.all([
    tx.objectStore('drafts').delete(key),
    tx.objectStore('journal').delete(within(key)),
    tx.objectStore('photos').delete(IDBKeyRange.bound([key, ''], [key, '\uffff'])),
    tx.done,
  ]);
}

/** Notes of photos what the receipt says; the bytes of those that are stored go. */
export async function settlePhotos(key: string, states: Draft['receipt']): Promise<void> {
  const tx = (await database()).transaction('photos', 'readwrite');
  for (const { sha256: name, state, code } of states?.photos ?? []) {
    const photo = await tx.store.get([key, name]);
    if (photo === undefined || state === 'missing') continue;
    await tx.store.put(state === 'stored' ? { ...photo, state, code, content: null } : { ...photo, state, code });
  }
  await tx.done;
}

const within = (key: string) => IDBKeyRange.bound([key, 0], [key, Infinity]);
