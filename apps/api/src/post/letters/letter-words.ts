import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';

/** The words of a letter in one language, as it reads unless a campaign has its own. */
export interface LetterWords {
  subject: string;
  reminderSubject: string;
  greeting: string;
  body: string;
  reminderBody: string;
  /** About the sheet in the same envelope. */
  onPaper: string;
  /** Beside the code to be scanned; `{address}` and `{code}` are what is typed otherwise. */
  onWeb: string;
  /** The survey is anonymous: what stands on the sheet. */
  anonymous: string;
  why: string;
  /** How to get no more letters. */
  noMore: string;
}

const texts: Record<string, LetterWords> = { en, fi, sv, lt, id, ms };

/** The words in a language; English where there is none. */
export function letterWords(language: string): LetterWords {
  return texts[language] ?? en;
}
