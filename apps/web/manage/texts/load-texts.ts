import type { Language } from './language';
import type { FindingWords } from './shell/findings/finding-words';
import type { Texts } from './texts';

const loaders: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import('./en')).en,
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  lt: async () => (await import('./lt')).lt,
  id: async () => (await import('./id')).id,
  ms: async () => (await import('./ms')).ms,
};

/** English has few: the API says the others. */
export type LoadedFindings = Pick<FindingWords, 'answers'> & Partial<FindingWords>;

const findings: Record<Language, () => Promise<LoadedFindings>> = {
  en: async () => (await import('./shell/findings/en')).findings,
  fi: async () => (await import('./shell/findings/fi')).findings,
  sv: async () => (await import('./shell/findings/sv')).findings,
  lt: async () => (await import('./shell/findings/lt')).findings,
  id: async () => (await import('./shell/findings/id')).findings,
  ms: async () => (await import('./shell/findings/ms')).findings,
};

/** Only the language that is read goes over the wire. */
export function loadTexts(language: Language): Promise<Texts> {
  return loaders[language]();
}

/** What may be wrong with what somebody fills in: nobody's first screen says any of it. */
export function loadFindings(language: Language): Promise<LoadedFindings> {
  return findings[language]();
}
