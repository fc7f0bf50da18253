/** A day as a language writes it, by the clock of a place. */
export function dayInWords(at: Date, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at);
}
