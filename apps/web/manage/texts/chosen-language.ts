import { isLanguage, type Language } from './language';

const key = 'candour.language';

/** The language before anyone has signed in: the last one chosen here, else the browser's, else English. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(key);
  if (isLanguage(kept)) return kept;
  const wanted = navigator.languages.map((one) => one.slice(0, 2).toLowerCase()).find(isLanguage);
  return wanted ?? 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
