import { useState } from 'preact/hooks';
import { go } from '../../../offline/route';
import { NoAnswer } from '../../../offline/request';
import { beginCall } from '../../call/begin-call';
import type { Desk } from '../../call/desk';
import { askAs } from '../../keep/ask-as';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';

export function TakeNext({ desk }: { desk: Desk }) {
  const { home } = useTexts();
  const problem = useProblem();
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<string | null>(null);
  const take = async () => {
    setBusy(true);
    say(null);
    try {
      const { calling } = await askAs(desk.personId, 'POST', '/api/callings/next');
      if (calling === null) say(home.nobody);
      else {
        await desk.add(beginCall(calling, desk.personId));
        go(`/call/${calling.id}`);
      }
    } catch (error) {
      say(error instanceof NoAnswer ? home.needsNetwork : problem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="actions">
      <button type="button" class="main large" disabled={busy} onClick={() => void take()} autofocus>
        {home.takeNext}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
