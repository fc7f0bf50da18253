import type { Language } from './language';

/** Of things that are named in all languages in one place, what each is called in one. */
export function inLanguage<Name extends string>(
  words: Readonly<Record<Name, Readonly<Record<Language, string>>>>,
  language: Language,
): Readonly<Record<Name, string>> {
  const named = Object.entries<Readonly<Record<Language, string>>>(words).map(([name, said]) => [name, said[language]]);
  return Object.fromEntries(named) as Record<Name, string>;
}
