import type { Language } from '../definition/language.js';
import type { AnsweringTexts } from './answering-texts.js';
import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';

const TEXTS: Readonly<Record<Language, AnsweringTexts>> = { en, fi, sv, lt, id, ms };

/** What the product says while someone answers: `textsIn('fi').next` is 'Seuraava'. */
export function textsIn(language: Language): AnsweringTexts {
  return TEXTS[language];
}
