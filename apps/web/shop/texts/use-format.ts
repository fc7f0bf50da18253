import { useContext } from 'preact/hooks';
import { textIn, type Text } from '#surveys';
import { LanguageContext } from './use-texts';

/** Days, moments, money and the organisation's own texts, in the shopper's language. */
export function useFormat() {
  const language = useContext(LanguageContext);
  return {
    day: (day: string) =>
      new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${day}T00:00:00Z`),
      ),
    weekday: (n: number) =>
      new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, n)),
    moment: (at: string | number) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at)),
    money: (amount: number, currency: string) =>
      new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount),
    text: (text: Text) => textIn(text, language) || (Object.values(text)[0] ?? ''),
  };
}
