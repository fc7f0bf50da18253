import { createHash } from 'node:crypto';

/** What somebody does when a machine calls. */
export type Mood =
  'answers' | 'hangs_up' | 'silent' | 'presses_wrongly' | 'machine' | 'busy' | 'away' | 'dead' | 'never_again';

/** Who is at a number: the same for a seed, whenever it is rung. */
export interface Person {
  mood: Mood;
  /** Hangs up, falls silent or presses wrongly after so many keys. */
  after: number;
  /** The key for a prompt that offers these. */
  choose: (offered: readonly string[], turn: number) => string;
}

const shares: [Mood, number][] = [
  ['answers', 50],
  ['hangs_up', 12],
  ['silent', 4],
  ['presses_wrongly', 4],
  ['machine', 10],
  ['busy', 6],
  ['away', 8],
  ['dead', 2],
  ['never_again', 4],
];

export function personAt(seed: number, number: string): Person {
  const draw = (what: string): number =>
    createHash('sha256').update(`${seed} ${number} ${what}`).digest().readUInt32BE(0) / 2 ** 32;
  let rest = draw('mood') * 100;
  const mood = shares.find(([, share]) => (rest -= share) < 0)?.[0] ?? 'answers';
  return {
    mood,
    after: 1 + Math.floor(draw('after') * 2),
    choose: (offered, turn) => offered[Math.floor(draw(`key ${turn}`) * offered.length)] ?? '#',
  };
}

/** The keys that a prompt offers, as a person hears them: nine is not one that anybody wants by mistake. */
export function offeredIn(says: string): string[] {
  return [...says.matchAll(/press (\d)/g)].map(([, key]) => key ?? '').filter((key) => key !== '9' && key !== '0');
}
