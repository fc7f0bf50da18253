import { useEffect, useState } from 'preact/hooks';
import { NoAnswer } from '../../../offline/request';
import type { Desk } from '../../call/desk';
import { askAs } from '../../keep/ask-as';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';
import { useServer } from '../use-server';

/** Her own number, which the line rings first. */
export function OwnTelephone({ desk }: { desk: Desk }) {
  const { app, lineCall: texts } = useTexts();
  const problem = useProblem();
  const [number, setNumber] = useState<string | null>(null);
  const [said, say] = useState<string | null>(null);
  const { value: found } = useServer(() => askAs(desk.personId, 'GET', '/api/own-telephone'));
  const known = found?.number ?? '';
  useEffect(() => setNumber(null), [known]);
  const keep = async (event: Event) => {
    event.preventDefault();
    say(null);
    try {
      const written = (number ?? known).trim();
      await askAs(desk.personId, 'PUT', '/api/own-telephone', { number: written === '' ? null : written });
      say(texts.kept);
    } catch (error) {
      say(error instanceof NoAnswer ? app.noAnswer : problem(error));
    }
  };
  return (
    <details class="card">
      <summary>{texts.own}</summary>
      <form onSubmit={(event) => void keep(event)}>
        <label for="own-telephone">{texts.ownNumber}</label>
        <p class="quiet" id="own-telephone-what">
          {texts.ownWhat}
        </p>
        <input
          id="own-telephone"
          type="tel"
          aria-describedby="own-telephone-what"
          disabled={found === undefined}
          value={number ?? known}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
        <button type="submit" class="second" disabled={found === undefined}>
          {texts.keep}
        </button>
      </form>
      <p role="status">{said}</p>
    </details>
  );
}
