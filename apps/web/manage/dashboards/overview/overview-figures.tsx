import type { Figure, Overview } from '#api';
import { FigureTile } from '../../figures/figure-tile';
import { useFigureWords } from '../../figures/use-figure-words';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './overview.module.css';
import { useFilters } from '../filter/use-filters';
import { usePlaceName } from '../comparison/use-place-name';

export function OverviewFigures({ result }: { result: Overview }) {
  const { figures, overview } = useTexts();
  const { number } = useFormat();
  const nameOf = usePlaceName();
  const words = useFigureWords();
  const { active, values } = useFilters();
  const { sent, answered, percent, low, high } = result.responseRate;
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
        base={sent === 0 && active > 0 ? overview.rateOfNobody : overview.rateBase(number(answered), number(sent))}
        note={
          active > 0 && sent > 0 && [overview.rateOf, values.field && overview.rateByField].filter(Boolean).join(' ')
        }
      />
    </div>
  );
}
