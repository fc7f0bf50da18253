import type { Definition } from './definition.js';
import type { Language } from './language.js';

/**
 * The language in which somebody reads a survey: the one wanted where it is written in it, else its first.
 *
 * @example
 * nearestLanguage({ ...definition, languages: ['fi', 'sv'] }, 'lt'); // 'fi'
 */
export function nearestLanguage({ languages }: Pick<Definition, 'languages'>, wanted: Language): Language {
  return languages.includes(wanted) ? wanted : (languages[0] ?? 'en');
}
