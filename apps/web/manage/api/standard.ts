import type { Language, Principle } from '#api';

/** What a principle is called in a language, or in whatever other it has a name in: English before the rest. */
export function nameOfPrinciple({ key, name }: Pick<Principle, 'key' | 'name'>, language: Language): string {
  return [name[language], name.en, ...Object.values(name)].find((each) => each !== undefined && each !== '') ?? key;
}
