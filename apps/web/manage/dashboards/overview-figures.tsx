import type { Figure, Overview } from '../api/dashboards';
import { FigureTile } from '../figures/figure-tile';
import { useFigureWords } from '../figures/use-figure-words';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './overview.module.css';
import { useFilters } from './use-filters';
import { usePlaceName } from './use-place-name';

export function OverviewFigures({ result }: { result: Overview }) {
  const { figures, overview } = useTexts();
  const { number } = useFormat();
  const nameOf = usePlaceName();
  const words = useFigureWords();
  const { sent, answered, percent, low, high } = result.responseRate;
  const rateNote = useRateNote(sent);
  const rate: Figure = { n: sent, value: percent, low, high, status: percent === null ? 'empty' : 'ok' };
  return (
    <div className={classes.figures}>
      <FigureTile
        big
        name={figures.index}
        figure={result.index}
        note={[
          result.network && overview.ofNetwork(nameOf(result.place), words.short(result.network.index)),
          overview.indexExplained,
          overview.previous(number(result.responses.previous)),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      <FigureTile name={figures.nps} figure={result.nps} kind="nps" />
      <FigureTile name={figures.csat} figure={result.csat} kind="percent" />
      <FigureTile name={figures.effort} figure={result.effort} />
      <FigureTile
        name={figures.responseRate}
        figure={rate}
        kind="percent"
        base={overview.rateBase(number(answered), number(sent))}
        note={rateNote}
      />
    </div>
  );
}

/** Whose rate it is, where a filter narrows it. */
function useRateNote(sent: number): string | null {
  const { overview } = useTexts();
  const { active, values } = useFilters();
  if (active === 0) return null;
  if (sent === 0) return overview.rateOfNobody;
  return values.field === '' ? overview.rateOf : `${overview.rateOf} ${overview.rateByField}`;
}
