import type { Figure } from '../api/dashboards';
import { FigureText } from '../figures/figure-text';
import { useFigureWords } from '../figures/use-figure-words';
import { Card } from '../shell/card';
import { useTexts } from '../texts/texts-provider';
import classes from './coach-first.module.css';

/** Customers beside mystery shoppers: two views of one store that are never blended into one number. */
export function BesideShoppers({ customers }: { customers: Figure }) {
  const { scoring } = useTexts();
  const words = useFigureWords();
  return (
    <Card title={`${scoring.customersSaid} · ${scoring.shoppersSaw}`} lead={scoring.neverBlended}>
      <dl className={classes.sides}>
        <div>
          <dt>{scoring.customersSaid}</dt>
          <dd>
            <FigureText figure={customers} interval /> <span className="quiet">{words.base(customers.n)}</span>
          </dd>
        </div>
        <div>
          <dt>{scoring.shoppersSaw}</dt>
          <dd className="quiet">{scoring.noVisits}</dd>
        </div>
      </dl>
    </Card>
  );
}
