import { useState } from 'preact/hooks';
import type { PlaceValue } from '#surveys';
import { useTexts } from '../texts/use-texts';
import { here } from '../visit/here';
import { valueOf, type Asked } from './asked';

/** Where the phone is, with how exactly it knows. */
export function PlaceField({ session, question }: Asked) {
  const { app, visit } = useTexts();
  const value = valueOf(question) as PlaceValue | undefined;
  const [state, keep] = useState<'ready' | 'asking' | 'failed'>('ready');
  const take = async () => {
    keep('asking');
    const before = session.fill.answers.get(question.key);
    const place = await here();
    keep(place === null ? 'failed' : 'ready');
    if (place === null) return;
    // Whatever was answered meanwhile stands.
    if (session.fill.answers.get(question.key) === before) session.at(place, question.key);
    else session.at(place);
  };
  return (
    <>
      <p role="status">
        {state === 'failed' ? visit.noPlace : value === undefined ? '' : visit.placed(Math.ceil(value.accuracy))}
      </p>
      <button type="button" class="second wide" disabled={state === 'asking'} onClick={() => void take()}>
        {state === 'asking' ? app.loading : visit.takePlace}
      </button>
    </>
  );
}
