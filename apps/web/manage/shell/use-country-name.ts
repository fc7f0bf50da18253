import { useLanguage } from '../texts/texts-provider';

/** What countries are called in the reader's language, by their codes. */
export function useCountryName(): (country: string) => string {
  const { language } = useLanguage();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (country) => names.of(country) ?? country;
}
