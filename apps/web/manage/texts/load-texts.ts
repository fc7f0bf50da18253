import type { Language } from './language';
import type { Texts } from './texts';

const loaders: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import('./en')).en,
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  lt: async () => (await import('./lt')).lt,
  id: async () => (await import('./id')).id,
  ms: async () => (await import('./ms')).ms,
};

/** Only the language that is read goes over the wire. */
export function loadTexts(language: Language): Promise<Texts> {
  return loaders[language]();
}
