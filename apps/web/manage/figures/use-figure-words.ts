import type { Figure, Weighting } from '#api';
import { useMe } from '../session/use-me';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import type { FigureKind } from './figure-kind';

/** A figure in words: value, interval and base, or why there is none. */
export function useFigureWords() {
  const { figures } = useTexts();
  const format = useFormat();
  const { suppressBelow, markBelow } = useMe().organisation.settings;

  const value = (n: number, kind: FigureKind) =>
    kind === 'percent' ? format.percent(n) : kind === 'nps' ? format.signed(n, 0) : format.number(n, 1);
  const interval = (figure: Pick<Figure, 'low' | 'high'>, kind: FigureKind = 'score') =>
    figure.low === null || figure.high === null
      ? ''
      : kind === 'score'
        ? format.range(figure.low, figure.high, 1)
        : `${value(figure.low, kind)}\u00a0– ${value(figure.high, kind)}`;
  const effectively = ({ effectiveN }: Weighting) => figures.effectively(format.number(effectiveN));
  const missing = (figure: Figure) =>
    figure.status === 'suppressed'
      ? figures.suppressed(suppressBelow)
      : figure.status === 'protected'
        ? figures.withheld
        : figure.status === 'undefined'
          ? figures.undefinedScore
          : figures.none;
  return {
    value,
    interval,
    base: (n: number) => figures.base(n),
    /** People, and what unlike weights leave of them. */
    weighedBase: ({ n, weighting }: Pick<Figure, 'n' | 'weighting'>) =>
      weighting ? `${figures.base(n)}, ${effectively(weighting)}` : figures.base(n),
    effectively,
    /** The value, or in words why it is not shown. */
    short: (figure: Figure, kind: FigureKind = 'score') =>
      figure.value === null ? missing(figure) : value(figure.value, kind),
    missing,
    caution: figures.caution(markBelow),
    suppressed: figures.suppressed(suppressBelow),
    suppressBelow,
    /** A sign for a narrow cell; the words go into its title. */
    missingShort: (figure: Figure) => (figure.status === 'suppressed' ? `<${format.number(suppressBelow)}` : '–'),
  };
}
