import type { Language } from '#surveys';
import type { CallTexts } from './call-texts.js';
import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';

const all: Readonly<Record<Language, CallTexts>> = { en, fi, sv, lt, id, ms };

/** What a call says of its own, in a language. */
export const callTextsIn = (language: Language): CallTexts => all[language];

/** Fills in what a text leaves open. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
