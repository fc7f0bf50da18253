import type { Review } from '#api';
import { Link } from 'react-router';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './seen-before.module.css';

type Pair = NonNullable<Review['seenBefore']>[number];

/** A photo and the earlier one that shows the same picture, side by side. */
export function SeenBefore({ pair: { photoId, other }, of }: { pair: Pair; of: string }) {
  const texts = useTexts().shopping.reviews;
  const format = useFormat();
  const visit = `${other.store}, ${format.day(other.visitedOn)}`;
  return (
    <div className={classes.pair}>
      <figure>
        <img src={`/api/reviews/${of}/photos/${photoId}`} alt={texts.thisVisit} loading="lazy" />
        <figcaption>{texts.thisVisit}</figcaption>
      </figure>
      <figure>
        <img src={`/api/reviews/${other.visitId}/photos/${other.photoId}`} alt={visit} loading="lazy" />
        <figcaption>
          {texts.earlierVisit} <Link to={`/reviews/${other.visitId}`}>{visit}</Link>
        </figcaption>
      </figure>
    </div>
  );
}
