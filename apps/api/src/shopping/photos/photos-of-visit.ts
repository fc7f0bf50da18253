import type { PhotoNamed } from '#surveys';
import { newUntimedId } from '../../database/ids.js';

/** A photo as a hand-in leaves it: waited for where an answer names it, let go of where none does. */
export interface PhotoOfVisit {
  id: string;
  sha256: string;
  /** What the phone says of it; null where it says nothing. */
  named: object | null;
  questions: string[];
  state: 'missing' | 'let_go';
}

/** What the answers name, with what the phone says of it; and what the phone says would come though no answer names it. */
export function photosOfVisit(
  described: readonly ({ sha256: string } & object)[],
  named: readonly PhotoNamed[],
): PhotoOfVisit[] {
  const questions = new Map<string, string[]>();
  for (const { sha256, question } of named) questions.set(sha256, [...(questions.get(sha256) ?? []), question]);
  const told = new Map(described.map(({ sha256, ...about }, place) => [sha256, { ...about, place }]));
  return [...new Set([...questions.keys(), ...told.keys()])].map((sha256) => ({
    id: newUntimedId(),
    sha256,
    named: told.get(sha256) ?? null,
    questions: questions.get(sha256) ?? [],
    state: questions.has(sha256) ? 'missing' : 'let_go',
  }));
}
