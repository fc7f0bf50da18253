import { isLanguage, type Definition, type Language } from '#surveys';

/** A definition in one of its languages only, which is all that a preview needs to be told. */
export function inLanguage(definition: Definition, language: Language): Definition {
  return { ...(only(definition, language) as Definition), languages: [language] };
}

function only(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => only(each, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  // A text is an object of languages, and nothing else in a definition is.
  if (entries.length > 0 && entries.every(([key, words]) => isLanguage(key) && typeof words === 'string'))
    return Object.fromEntries(entries.filter(([key]) => key === language));
  return Object.fromEntries(entries.map(([key, each]) => [key, only(each, language)]));
}
