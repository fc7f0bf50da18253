import { useTexts } from '../texts/texts-provider';
import classes from './band-mark.module.css';

const signs = { above: 'M6 2 11 10H1z', in_line: 'M1 4.5h10v3H1z', below: 'M6 10 1 2h10z' } as const;

/** Above, in line with, or below the network: sign, colour and word. */
export function BandMark({ band }: { band: 'above' | 'in_line' | 'below' | null }) {
  const { figures } = useTexts();
  if (!band) return <span className={classes.none}>{figures.bands.none}</span>;
  return (
    <span className={classes[band]}>
      <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
        <path d={signs[band]} fill="currentColor" />
      </svg>
      {figures.bands[band]}
    </span>
  );
}
