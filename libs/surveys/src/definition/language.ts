/** The languages a respondent, a shopper or an interviewer can be spoken to in, in the order of the settings page. */
export const LANGUAGES = ['en', 'fi', 'sv', 'lt', 'id', 'ms'] as const;

/** One of {@link LANGUAGES}: English, Finnish, Swedish, Lithuanian, Indonesian, Malay. */
export type Language = (typeof LANGUAGES)[number];

/**
 * A text in every language of its survey. No language falls back on another: a missing one is a finding at publish.
 *
 * @example
 * const label: Text = { en: 'Good', fi: 'Hyvä' };
 */
export type Text = Readonly<Partial<Record<Language, string>>>;

/** Whether a value names one of {@link LANGUAGES}: `isLanguage('fi')` is true, `isLanguage('de')` false. */
export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value);
}

/** A text in one language; empty where the translation is missing, never another language's words. */
export function textIn(text: Text | undefined, language: Language): string {
  return text?.[language] ?? '';
}
