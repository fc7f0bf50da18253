/**
 * How the reader writes dates: in the language of the screens, in the order of their own country as their browser tells it. Who reads
 * English in Finland has the day before the month.
 */
export function dateLocale(language: string, wanted: readonly string[] = navigator.languages): string {
  const { region } = new Intl.Locale(wanted[0] ?? language).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
