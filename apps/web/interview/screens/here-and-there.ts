import { useContext } from 'preact/hooks';
import { LanguageContext } from '../../offline/language';

/** Moments as clocks say them there and here, in the interviewer's language. */
export function useHereAndThere(): {
  there: (at: string, timeZones: readonly string[]) => string;
  here: (at: string) => string;
} {
  const language = useContext(LanguageContext);
  const options = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
  const by = (at: string, timeZone?: string) =>
    new Intl.DateTimeFormat(language, timeZone === undefined ? options : { ...options, timeZone }).format(new Date(at));
  return { there: (at, [timeZone]) => by(at, timeZone), here: (at) => by(at) };
}
