import { useLanguage } from '../texts/texts-provider';

/** Open time in hours and minutes, as a language writes them: `2 hr 5 min`. */
export function useOpenTime(): (minutes: number) => string {
  const { language } = useLanguage();
  const unit = (name: 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' });
  return (minutes) => {
    const whole = Math.max(0, Math.round(minutes));
    const [hours, rest] = [Math.floor(whole / 60), whole % 60];
    const parts = [hours > 0 && unit('hour').format(hours), (rest > 0 || hours === 0) && unit('minute').format(rest)];
    return parts.filter(Boolean).join(' ');
  };
}
