import type { Language } from '#surveys';
import type { HerTexts } from './her-texts.js';
import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';

const texts: Readonly<Record<Language, HerTexts>> = { en, fi, sv, lt, id, ms };

/** The words of a case’s page in a language. */
export function herTextsIn(language: Language): HerTexts {
  return texts[language];
}
