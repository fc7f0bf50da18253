import type { ReceiptValue } from '#surveys';

/** The hashes of the photos that answers name. */
export function photosIn(answers: unknown): Set<string> {
  return new Set([...JSON.stringify(answers).matchAll(/"([0-9a-f]{64})"/g)].map(([, hash = '']) => hash));
}

/** The photos that an answer holds, of a question of photos or of a receipt; none of any other. */
export function photosOfAnswer(given: unknown): readonly string[] {
  const names = typeof given === 'object' && given !== null && 'photos' in given ? given.photos : given;
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
}

/** An answer of photos or of a receipt without one of them; null where nothing is left. */
export function withoutPhoto(given: unknown, name: string): unknown {
  if (Array.isArray(given)) {
    const rest = given.filter((each) => each !== name);
    return rest.length === 0 ? null : rest;
  }
  const { photos, ...more } = given as ReceiptValue;
  const rest = photos.filter((each) => each !== name);
  return rest.length === 0 && more.time === '' && more.amount === undefined ? null : { ...more, photos: rest };
}
