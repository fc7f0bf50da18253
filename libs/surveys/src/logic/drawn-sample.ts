import type { Random } from './seeded-random.js';

/**
 * Draws `take` of a list in random order (Fisher–Yates, stopped early); every sample is as likely as any other, but for
 * the 32 bits of the chance. Taking all gives a random order.
 *
 * @example
 * drawnSample(['a', 'b', 'c'], 2, seededRandom(1, 'draw')).length; // 2
 */
export function drawnSample<T>(list: readonly T[], take: number, random: Random): T[] {
  const rest = [...list];
  const size = Math.min(take, rest.length);
  for (let index = 0; index < size; index += 1) {
    const other = index + Math.floor(random() * (rest.length - index));
    const picked = rest[other] as T;
    rest[other] = rest[index] as T;
    rest[index] = picked;
  }
  return rest.slice(0, size);
}
