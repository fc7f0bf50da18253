/** Draws the next number, from 0 up to but not including 1. */
export type Random = () => number;

/** Anything that names a respondent's draw: a whole number or a text. `7` and `'7'` are the same seed. */
export type Seed = string | number;

/**
 * Repeatable chance: the same seed and purpose give the same numbers, for ever and on every machine. Each purpose has
 * a stream of its own, so that a new question with a random order changes no other draw.
 *
 * The seed `seed/purpose` is hashed by xmur3, and the hash starts a mulberry32, both by bryc
 * (github.com/bryc/code/blob/master/jshash/PRNGs.md, public domain). 32 bits, period 2^32: ample for orders and draws,
 * not for secrets.
 *
 * @example
 * seededRandom(42, 'draw')(); // always the same, see the known answers in seeded-random.test.ts
 */
export function seededRandom(seed: Seed, purpose: string): Random {
  return mulberry32(xmur3(`${seed}/${purpose}`));
}

function xmur3(text: string): number {
  let hash = 1779033703 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mulberry32(start: number): Random {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
