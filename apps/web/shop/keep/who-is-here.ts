import type { ShopperMe } from '#api';
import { database, type Facts } from './database';
import { draftsOf, removeDraft } from './drafts';

const lists = ['jobs', 'board', 'statement', 'appeals'] as const;

/**
 * Somebody has come in by a link of their own. Their own lock goes, for they have shown who they are; what was listed for
 * another person goes too. Visits and locks of others stay, unseen.
 */
export async function enter(me: ShopperMe): Promise<void> {
  const { store, done } = (await database()).transaction('facts', 'readwrite');
  const before = (await store.get('me')) as ShopperMe | undefined;
  const { [me.id]: _, ...locks } = ((await store.get('locks')) ?? {}) as Record<string, unknown>;
  await store.put(locks as never, 'locks');
  if (before?.id !== me.id) for (const list of lists) await store.delete(list);
  await store.put(me, 'me');
  await done;
}

/** Keeps what was heard for a person, who may have left meanwhile: then it is nobody's. */
export async function keepFor<K extends keyof Facts>(personId: string, name: K, value: Facts[K]): Promise<void> {
  const { store, done } = (await database()).transaction('facts', 'readwrite');
  if (((await store.get('me')) as ShopperMe | undefined)?.id === personId) await store.put(value, name);
  await done;
}

/** Forgets who was here, with lists and visits that are safe with the server. What was not sent stays, and so does the lock. */
export async function leave(personId: string): Promise<void> {
  for (const { key, state } of await draftsOf(personId)) if (state === 'safe') await removeDraft(key);
  const { store, done } = (await database()).transaction('facts', 'readwrite');
  for (const name of ['me', ...lists] as const) await store.delete(name);
  await done;
}
