import { createContext } from 'preact';
import { isLanguage, type Language } from '#surveys';

const key = 'candour.language';

/** The language chosen on this device, else the device's own, else English. */
export function chosenLanguage(): Language {
  const wanted = [localStorage.getItem(key), ...navigator.languages].map((each) => each?.slice(0, 2).toLowerCase());
  return wanted.find((each): each is Language => each !== undefined && isLanguage(each)) ?? 'en';
}

export function isChosen(): boolean {
  return localStorage.getItem(key) !== null;
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

export const LanguageContext = createContext<Language>('en');
