import { useContext, useEffect, useState } from 'preact/hooks';
import { LanguageContext } from '../../offline/language';
import { useTexts } from '../texts/use-texts';

/** Local time there and here; of a country with several clocks each that says something else. */
export function Clocks({ timeZones }: { timeZones: readonly string[] }) {
  const { call } = useTexts();
  const language = useContext(LanguageContext);
  const now = useNow(10_000);
  const options = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
  const at = (timeZone?: string) =>
    new Intl.DateTimeFormat(language, timeZone === undefined ? options : { ...options, timeZone }).format(now);
  return (
    <>
      <dt>{call.timeThere}</dt>
      <dd>{[...new Set(timeZones.map(at))].join(' / ')}</dd>
      <dt>{call.timeHere}</dt>
      <dd>{at()}</dd>
    </>
  );
}

/** Minutes and seconds since a moment, told to no screen reader. */
export function Timer({ since, label }: { since: number; label: string }) {
  const now = useNow(1_000);
  const seconds = Math.max(0, Math.floor((now - since) / 1_000));
  return (
    <span class="timer" role="timer" aria-live="off" aria-label={label}>
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}

function useNow(every: number): number {
  const [now, keep] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => keep(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
