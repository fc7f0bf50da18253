import { useTexts } from '../texts/texts-provider';
import classes from './band-mark.module.css';

const signs = { above: 'M6 2 11 10H1z', in_line: 'M1 4.5h10v3H1z', below: 'M6 10 1 2h10z' } as const;

/** Above, in line with, or below the network: sign, colour and word. */
export function BandMark({ band, missing = false }: { band: 'above' | 'in_line' | 'below' | null; missing?: boolean }) {
  const { figures } = useTexts();
  // Why a figure is missing stands in its own place: there need not be too few answers.
  if (!band && missing) return <span className={classes.none}>–</span>;
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
