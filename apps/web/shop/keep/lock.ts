import { changeFact, fact, type Lock } from './database';

const rounds = 310_000;
/** After so many wrong numbers in a row each further one costs a wait that doubles. */
const free = 5;

/** Locks the app with a number, for one person alone: others who use the phone have locks of their own. */
export async function setLock(personId: string, number: string): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  await keepLock(personId, { salt, rounds, hash: await derived(number, salt, rounds), failed: 0, until: 0 });
}

export async function lockOf(personId: string): Promise<Lock | null> {
  return (await fact('locks'))?.[personId] ?? null;
}

export async function removeLock(personId: string): Promise<void> {
  await changeFact('locks', ({ [personId]: _, ...others }: Record<string, Lock> = {}) => others);
}

/** Whether this is the number; after a few wrong ones not before a wait, the end of which is in `until`. */
export async function tryNumber(
  personId: string,
  number: string,
  now: number,
): Promise<{ right: boolean; until: number }> {
  const lock = await lockOf(personId);
  if (lock === null) return { right: true, until: 0 };
  if (now < lock.until) return { right: false, until: lock.until };
  const found = await derived(number, lock.salt, lock.rounds);
  const right = found.every((byte, place) => byte === lock.hash[place]);
  const failed = right ? 0 : lock.failed + 1;
  const until = failed < free ? 0 : now + 1_000 * 2 ** Math.min(10, failed - free + 2);
  await keepLock(personId, { ...lock, failed, until });
  return { right, until };
}

async function keepLock(personId: string, lock: Lock): Promise<void> {
  await changeFact('locks', (locks) => ({ ...locks, [personId]: lock }));
}

async function derived(number: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(number), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}
