import { useContext } from 'preact/hooks';
import { textIn, type Language, type Text } from '#surveys';
import { LanguageContext } from './language';

type Way = 'day' | 'weekday' | 'moment';

const ways: Record<Way, Intl.DateTimeFormatOptions> = {
  day: { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
  weekday: { weekday: 'short', timeZone: 'UTC' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
};
// A phone takes long to make one, and a list asks for the same again and again.
const clocks = new Map<string, Intl.DateTimeFormat>();
const purses = new Map<string, Intl.NumberFormat>();

/** Days, moments, money and the organisation's own texts, in the shopper's language. */
export function useFormat() {
  const language = useContext(LanguageContext);
  return {
    day: (day: string) => clock(language, 'day').format(new Date(`${day}T00:00:00Z`)),
    weekday: (n: number) => clock(language, 'weekday').format(Date.UTC(2024, 0, n)),
    moment: (at: string | number) => clock(language, 'moment').format(new Date(at)),
    money: (amount: number, currency: string) => purse(language, currency).format(amount),
    text: (text: Text) => textIn(text, language) || (Object.values(text)[0] ?? ''),
  };
}

function clock(language: Language, way: Way): Intl.DateTimeFormat {
  const key = `${language} ${way}`;
  // In Lithuanian a short month is a number, which beside a day of the week nobody reads as a date.
  const long = way === 'day' && language === 'lt' ? { month: 'long' as const } : {};
  const made = clocks.get(key) ?? new Intl.DateTimeFormat(language, { ...ways[way], ...long });
  clocks.set(key, made);
  return made;
}

function purse(language: Language, currency: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const made = purses.get(key) ?? new Intl.NumberFormat(language, { style: 'currency', currency });
  purses.set(key, made);
  return made;
}
