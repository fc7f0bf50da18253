import type { Comparison, Figure } from '#api';
import type { FigureKind } from '../figures/figure-kind';
import { useTexts } from '../texts/texts-provider';

export const kindOf = (measure: string): FigureKind =>
  measure === 'nps' ? 'nps' : measure === 'csat' ? 'percent' : 'score';

/** The scores that one may ask for, with their names. */
export function useMeasures(principles: readonly { key: string; name: string }[]) {
  const { figures } = useTexts();
  return [
    { value: 'index', label: figures.index },
    { value: 'nps', label: figures.nps },
    { value: 'csat', label: figures.csat },
    { value: 'effort', label: figures.effort },
    ...principles.map(({ key, name }) => ({ value: key, label: name })),
  ];
}

/** The network's figure of the score that stores are compared by. */
export function networkFigure({ measure, network }: Comparison): Figure {
  return figureIn(network, measure);
}

/** The figure of a total by which stores are compared. */
export function figureIn(total: Comparison['network'], measure: string): Figure {
  if (measure === 'nps' || measure === 'csat' || measure === 'effort') return total[measure];
  return total.principles.find(({ key }) => key === measure)?.figure ?? total.index;
}
