import type { Review } from '#api';
import { Anchor } from '@mantine/core';
import { distanceBetween, type JournalEvent, type Position } from '#surveys';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './places.module.css';

/** The ring: so many metres around the store the evidence takes for being there. */
const near = 300;
const size = 240;

/** Where the phone was, drawn around the store; the list beside it says the same in words. */
export function Places({ review, journal }: { review: Review; journal: JournalEvent[] }) {
  const texts = useTexts().shopping.reviews;
  const format = useFormat();
  const store = positionOf(review.place);
  const told = journal.flatMap(({ place, at }) => (place ? [{ ...place, at }] : []));
  if (!store) return null;
  const places = told.map((place) => ({ ...place, metres: distanceBetween(store, place) }));
  return (
    <Card
      title={texts.place}
      lead={texts.placeLead}
      actions={
        <Anchor
          href={`https://www.openstreetmap.org/?mlat=${store.latitude}&mlon=${store.longitude}#map=17/${store.latitude}/${store.longitude}`}
          target="_blank"
          rel="noreferrer"
        >
          {texts.openMap} <Icon name="external" size={14} />
        </Anchor>
      }
    >
      {places.length === 0 ? (
        <p className="quiet">{texts.noPlaces}</p>
      ) : (
        <>
          <Drawing store={store} places={places} />
          <ol className={`${classes.list} num`}>
            {places.map(({ at, metres, accuracy, mock }) => (
              <li key={at}>
                {format.instant(new Date(at + (review.clockOffsetMs ?? 0)).toISOString())}:{' '}
                {texts.metresOff(format.number(metres), format.number(accuracy))}
                {mock && ` · ${texts.mocked}`}
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}

function Drawing({ store, places }: { store: Position; places: (Position & { at: number; metres: number })[] }) {
  // The ring and the farthest place stand off the edge.
  const far = Math.max(near * 1.3, ...places.map(({ metres }) => metres * 1.15));
  const middle = size / 2;
  const scale = middle / far;
  // A degree of latitude is 111,320 m; one of longitude shrinks with the cosine of the latitude. Flat, which a few kilometres bear.
  const east = Math.cos((store.latitude * Math.PI) / 180);
  const at = ({ latitude, longitude }: Position) => ({
    cx: middle + (longitude - store.longitude) * 111_320 * east * scale,
    cy: middle - (latitude - store.latitude) * 111_320 * scale,
  });
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className={classes.drawing} aria-hidden="true" focusable="false">
      <circle cx={middle} cy={middle} r={near * scale} className={classes.ring} />
      <path d={`M${middle - 7} ${middle}h14M${middle} ${middle - 7}v14`} className={classes.store} />
      {places.map((place) => (
        <circle key={place.at} {...at(place)} r="5" className={classes.dot} />
      ))}
    </svg>
  );
}

function positionOf(place: Review['place']): Position | null {
  if (place?.latitude == null || place.longitude == null) return null;
  return { latitude: place.latitude, longitude: place.longitude };
}
