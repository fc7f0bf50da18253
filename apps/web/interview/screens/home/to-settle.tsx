import { useState } from 'preact/hooks';
import { go } from '../../../offline/route';
import { useFormat } from '../../../offline/use-format';
import { beginCall } from '../../call/begin-call';
import type { Desk } from '../../call/desk';
import { askAs } from '../../keep/ask-as';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';
import { useServer } from '../use-server';

/** What the server knows to be hers and this device does not: begun elsewhere, or before the device forgot. */
export function ToSettle({ desk }: { desk: Desk }) {
  const { call, home } = useTexts();
  const { moment } = useFormat();
  const problem = useProblem();
  const [said, say] = useState<string | null>(null);
  const { value: mine } = useServer(() => askAs(desk.personId, 'GET', '/api/callings/mine'), desk.sessions.size);
  const unknown = mine?.items.filter(({ id }) => !desk.sessions.has(id)) ?? [];
  if (unknown.length === 0) return null;
  const goOn = async (id: string) => {
    try {
      const calling = await askAs(desk.personId, 'GET', `/api/callings/${id}`);
      const begun = beginCall(calling, desk.personId);
      await desk.add({ ...begun, isEnding: calling.state === 'ended' || calling.state === 'unsettled' });
      go(`/call/${id}`);
    } catch (error) {
      say(problem(error));
    }
  };
  return (
    <section class="card urgent">
      <h2>{unknown.some(({ state }) => state === 'unsettled') ? home.settle : home.underWay}</h2>
      {unknown.some(({ state }) => state === 'unsettled') && <p class="quiet">{home.settleWhat}</p>}
      {unknown.map(({ id, customer, rungAt }) => (
        <button key={id} type="button" class="second left" onClick={() => void goOn(id)}>
          <span>{home.goOnWith(customer ?? call.nameless)}</span>
          {rungAt !== null && <small>{moment(rungAt)}</small>}
        </button>
      ))}
      <p role="alert">{said}</p>
    </section>
  );
}
