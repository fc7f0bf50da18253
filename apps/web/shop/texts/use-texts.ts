import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#surveys';
import { en } from './en';
import { fi } from './fi';
import { id } from './id';
import { lt } from './lt';
import { ms } from './ms';
import { sv } from './sv';
import type { Texts } from './texts';

export const texts: Record<Language, Texts> = { en, fi, sv, lt, id, ms };

const key = 'candour.language';

/** The language chosen on this phone, else the phone's own, else English. */
export function chosenLanguage(): Language {
  const wanted = [localStorage.getItem(key), ...navigator.languages].map((each) => each?.slice(0, 2).toLowerCase());
  return wanted.find((each): each is Language => each !== undefined && each in texts) ?? 'en';
}

export function isChosen(): boolean {
  return localStorage.getItem(key) !== null;
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

export const LanguageContext = createContext<Language>('en');

export function useTexts(): Texts {
  return texts[useContext(LanguageContext)];
}
