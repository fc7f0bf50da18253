import type { Language } from '#surveys';
import type { RespondTexts } from './respond-texts.js';
import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';

const texts: Readonly<Record<Language, RespondTexts>> = { en, fi, sv, lt, id, ms };

/** The words of the customers' pages in a language. */
export function respondTextsIn(language: Language): RespondTexts {
  return texts[language];
}
