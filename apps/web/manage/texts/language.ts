import type { Language } from '#api';

export type { Language };
export const languages: readonly Language[] = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];

/** Each language by its own name, so that who reads it finds it. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fi: 'Suomi',
  sv: 'Svenska',
  lt: 'Lietuvių',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
};

export function isLanguage(text: string | null | undefined): text is Language {
  return languages.some((one) => one === text);
}
