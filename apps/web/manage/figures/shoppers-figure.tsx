import type { VisitFigures } from '#api';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';

/** Visits are no sample of customers: the smallest number that is shown does not hold here, the interval says it. */
export function ShoppersFigure({ store }: { store: VisitFigures['items'][number] }) {
  const texts = useTexts().shopping.scores;
  const format = useFormat();
  if (store.mean === null) return '–';
  return (
    <span className="num">
      <strong>{format.number(store.mean, 1)}</strong>
      {store.lower !== null && store.upper !== null && (
        <span className="quiet"> {format.range(store.lower, store.upper)}</span>
      )}
      {store.notes.includes('few_visits') && <span className="quiet"> · {texts.few}</span>}
    </span>
  );
}
