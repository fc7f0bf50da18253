import type { Rejection, RejectionAppeal } from '#api';
import { useState } from 'preact/hooks';
import { changeFact, fact } from '../../keep/database';
import { report, useKept } from '../../../offline/heard';
import type { Job } from '../../keep/shapes';
import { ask } from '../../../offline/request';
import { useFormat } from '../../../offline/use-format';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';

interface Props {
  job: Job;
  refresh: () => Promise<void>;
}

/** Why a visit was rejected, the shopper's appeal, and what became of it. */
export function RejectionCard({ job, refresh }: Props) {
  const { appeal: texts } = useTexts();
  const { moment } = useFormat();
  const { rejection, appeal, visit } = job;
  const [now] = useState(Date.now);
  if (visit === null || (rejection === null && appeal === null)) return null;
  const late = rejection !== null && now > Date.parse(rejection.appealUntil);
  return (
    <section class={rejection !== null && appeal === null && !late ? 'card urgent' : 'card'}>
      {rejection !== null && (
        <>
          <h2>{texts.rejected}</h2>
          <p class="note">{rejection.reason}</p>
        </>
      )}
      {appeal !== null && <Outcome appeal={appeal} />}
      {rejection !== null && appeal === null && (
        <>
          <p>{late ? texts.late(moment(rejection.appealUntil)) : texts.until(moment(rejection.appealUntil))}</p>
          {!late && <AppealForm visitKey={visit.key} rejection={rejection} refresh={refresh} />}
        </>
      )}
    </section>
  );
}

function Outcome({ appeal }: { appeal: RejectionAppeal }) {
  const { appeal: texts } = useTexts();
  const { moment } = useFormat();
  return (
    <>
      <h2>{texts.states[appeal.state]}</h2>
      {appeal.outcome !== null && <p class="note">{appeal.outcome}</p>}
      <p class="quiet">{texts.yours(moment(appeal.at))}</p>
      <p class="long">{appeal.reason}</p>
    </>
  );
}

interface FormProps {
  visitKey: string;
  rejection: Rejection;
  refresh: () => Promise<void>;
}

/** The words stay on the phone until they are sent, whatever happens to the network or the app. */
function AppealForm({ visitKey, refresh }: FormProps) {
  const { appeal: texts, app } = useTexts();
  const problem = useProblem();
  const kept = useKept(async () => (await fact('appeals')) ?? {}, visitKey);
  const [typed, type] = useState<string | null>(null);
  const [said, say] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (kept === undefined) return <p class="quiet">{app.loading}</p>;
  const words = typed ?? kept[visitKey] ?? '';
  const note = (text: string) => {
    type(text);
    changeFact('appeals', (words) => ({ ...words, [visitKey]: text })).catch(report);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    say(null);
    try {
      await ask('POST', `/api/visits/${visitKey}/appeal`, { reason: words });
      await changeFact('appeals', ({ [visitKey]: _, ...others }: Record<string, string> = {}) => others);
    } catch (error) {
      say(problem(error));
    }
    // Also where the answer was lost on its way: what the server knows is shown.
    await refresh();
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <label for="appeal">{texts.words}</label>
      <textarea
        id="appeal"
        rows={4}
        required
        maxLength={4_000}
        value={words}
        onInput={(event) => note(event.currentTarget.value)}
      />
      {said !== null && (
        <p class="finding" role="alert">
          {said}
        </p>
      )}
      <button type="submit" disabled={busy || words.trim() === ''}>
        {texts.send}
      </button>
    </form>
  );
}
