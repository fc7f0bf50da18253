import type { Text } from '#api';
import type { Language } from '../texts/language';

/** A text with one language changed; an empty one is left out. */
export function withWords(words: Text, language: Language, text: string): Text {
  const { [language]: _, ...rest } = words;
  return text === '' ? rest : { ...rest, [language]: text };
}
