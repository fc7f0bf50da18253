import { useContext, useState } from 'preact/hooks';
import { LanguageContext } from '../../../offline/language';
import { go } from '../../../offline/route';
import type { Desk } from '../../call/desk';
import { madeUpCall } from '../../call/made-up-call';
import { askAs } from '../../keep/ask-as';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';

/** An interview with somebody made up: the survey comes from the server, and nothing goes back. */
export function TryOut({ desk }: { desk: Desk }) {
  const { call, home } = useTexts();
  const language = useContext(LanguageContext);
  const problem = useProblem();
  const [said, say] = useState<string | null>(null);
  const begin = async () => {
    say(null);
    try {
      const survey = await askAs(desk.personId, 'GET', '/api/callings/try-out');
      const name = call.madeUp;
      const begun = madeUpCall(survey, { personId: desk.personId, name, campaign: home.tryOut, language });
      await desk.add(begun);
      go(`/call/${begun.id}`);
    } catch (error) {
      say(problem(error));
    }
  };
  return (
    <section class="card">
      <h2>{home.tryOut}</h2>
      <p class="quiet">{home.tryOutWhat}</p>
      <button type="button" class="second" onClick={() => void begin()}>
        {home.tryOutNow}
      </button>
      <p role="alert">{said}</p>
    </section>
  );
}
