import type { Language } from '../definition/language.js';
import type { SheetTexts } from './sheet-texts.js';
import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';

const TEXTS: Readonly<Record<Language, SheetTexts>> = { en, fi, sv, lt, id, ms };

/** What a sheet says in a language: `sheetTextsIn('fi').howTo` is 'Näin vastaat'. */
export function sheetTextsIn(language: Language): SheetTexts {
  return TEXTS[language];
}
