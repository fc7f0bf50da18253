import type { Overview } from '#api';
import { Link } from 'react-router';
import { FigureText } from '../../figures/figure-text';
import { useFigureWords } from '../../figures/use-figure-words';
import { Card } from '../../shell/card';
import { Icon } from '../../shell/icon';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './need-a-look.module.css';
import { useFilters } from '../filter/use-filters';

/** Stores where something is really lower, not merely last in a list. */
export function NeedALook({ found }: { found: Pick<Overview, 'needALook' | 'stores'> }) {
  const {
    needALook: stores,
    stores: { listed, enough },
  } = found;
  const { overview } = useTexts();
  const { carried } = useFilters();
  const words = useFigureWords();
  const { number } = useFormat();
  return (
    <Card title={overview.needALook} lead={overview.needALookLead}>
      {stores.length === 0 ? (
        <p className={classes.calm}>
          {enough === listed ? (
            <>
              <Icon name="responses" /> {overview.allCalm}
            </>
          ) : (
            overview.enoughAnswers(number(enough), number(listed)) + (enough > 0 ? ` ${overview.noneOfThem}` : '')
          )}
        </p>
      ) : (
        <ul className={classes.list}>
          {stores.map((store) => (
            <li key={`${store.storeId}${store.reason}`}>
              <Link to={`/comparison/${store.storeId}${carried}`} className={classes.store}>
                <span className={classes.name}>{store.name}</span>
                <FigureText figure={store.figure} />
                <span className={classes.reason}>
                  {overview.reasons[store.reason]} · {words.base(store.figure.n)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
