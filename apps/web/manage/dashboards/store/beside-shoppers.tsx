import type { Figure } from '#api';
import type { Query } from '../../api/request';
import { useRead } from '../../api/use-read';
import { FigureText } from '../../figures/figure-text';
import { ShoppersFigure } from '../../figures/shoppers-figure';
import { useFigureWords } from '../../figures/use-figure-words';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/texts-provider';
import { useFormat } from '../../texts/use-format';
import classes from './coach-first.module.css';

/** Customers beside mystery shoppers: two views of one store that are never blended into one number. */
export function BesideShoppers({ storeId, customers, query }: { storeId: string; customers: Figure; query: Query }) {
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
          <ShoppersSide storeId={storeId} query={query} />
        </div>
      </dl>
    </Card>
  );
}

function ShoppersSide({ storeId, query: { from, to } }: { storeId: string; query: Query }) {
  const { scoring, shopping } = useTexts();
  const format = useFormat();
  const may = useMay();
  const visits = useRead(may('visits.read') ? '/visit-scores/stores' : null, {
    query: { from, to },
  }).data;
  const seen = visits?.items.find((one) => one.storeId === storeId);
  if (seen === undefined || seen.mean === null) return <dd className="quiet">{scoring.noVisits}</dd>;
  return (
    <dd>
      <ShoppersFigure store={seen} />
      <span className="quiet">
        {' '}
        · {shopping.scores.visits}: {format.number(seen.n)}
      </span>
    </dd>
  );
}
