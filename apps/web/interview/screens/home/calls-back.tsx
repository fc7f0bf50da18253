import type { WhoCallsBack } from '#api';
import { useState } from 'preact/hooks';
import { go } from '../../../offline/route';
import { beginCall } from '../../call/begin-call';
import type { Desk } from '../../call/desk';
import { askAs } from '../../keep/ask-as';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';

/** A customer calls back: found by her number, she is asked at once. */
export function CallsBack({ desk }: { desk: Desk }) {
  const { call, home } = useTexts();
  const problem = useProblem();
  const [number, setNumber] = useState('');
  const [found, find] = useState<readonly WhoCallsBack[] | null>(null);
  const [said, say] = useState<string | null>(null);
  const trying = async (act: () => Promise<void>) => {
    say(null);
    try {
      await act();
    } catch (error) {
      say(problem(error));
    }
  };
  const search = (event: Event) => {
    event.preventDefault();
    void trying(async () => find((await askAs(desk.personId, 'POST', '/api/callings/search', { number })).items));
  };
  const answer = (id: string) =>
    trying(async () => {
      const calling = await askAs(desk.personId, 'POST', `/api/callings/${id}/call-back`);
      // What was in hand and not rung went back into the queue.
      for (const { call: other } of desk.sessions.values())
        if (other.attemptId === null && other.id !== id) await desk.drop(other.id);
      await desk.add(beginCall(calling, desk.personId));
      go(`/call/${id}`);
    });
  return (
    <details class="card">
      <summary>{home.callsBack}</summary>
      <form onSubmit={search}>
        <label for="calls-back">{home.number}</label>
        <p class="quiet" id="calls-back-what">
          {home.callsBackWhat}
        </p>
        <input
          id="calls-back"
          type="tel"
          required
          aria-describedby="calls-back-what"
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
        <button type="submit" class="second">
          {home.find}
        </button>
      </form>
      {found?.length === 0 && <p role="status">{home.nobodyFound}</p>}
      {found?.map(({ id, customer, campaign }) => (
        <button key={id} type="button" class="left" onClick={() => void answer(id)}>
          <span>{home.onTheLine(customer ?? call.nameless)}</span>
          <small>{campaign}</small>
        </button>
      ))}
      <p role="alert">{said}</p>
    </details>
  );
}
