import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';
import type { LetterWords } from './letter-words.js';

const texts: Record<string, LetterWords> = { en, fi, sv, lt, id, ms };

/** The words in a language; English where there is none. */
export function letterTexts(language: string): LetterWords {
  return texts[language] ?? en;
}
