import type { Words } from '../api/standard';
import type { Language } from '../texts/language';

/** A text with one language changed; an empty one is left out. */
export function withWords(words: Words, language: Language, text: string): Words {
  const { [language]: _, ...rest } = words;
  return text === '' ? rest : { ...rest, [language]: text };
}
