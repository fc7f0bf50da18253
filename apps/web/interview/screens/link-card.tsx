import { useState } from 'preact/hooks';
import type { CallSession } from '../call/call-session';
import { askAs } from '../keep/ask-as';
import { useProblem } from '../texts/use-problem';
import { useTexts } from '../texts/use-texts';

/** 'Send the link': the customer goes on by herself, where the interview stands. */
export function LinkCard({ session }: { session: CallSession }) {
  const { link: words } = useTexts();
  const problem = useProblem();
  const { id, personId, isTryOut } = session.call;
  const [shown, show] = useState<{ link: string; email: string | null } | null>(null);
  const [said, say] = useState<string | null>(null);
  if (isTryOut) return null;
  const trying = async (act: () => Promise<void>) => {
    say(null);
    try {
      await act();
    } catch (error) {
      say(problem(error));
    }
  };
  const open = () => trying(async () => show(await askAs(personId, 'GET', `/api/callings/${id}/link`)));
  const mail = () =>
    trying(async () => {
      const { mailed } = await askAs(personId, 'POST', `/api/callings/${id}/link`);
      say(mailed ? words.mailed : words.failed);
    });
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="quiet">{words.what}</p>
      {shown === null ? (
        <button type="button" class="second" onClick={() => void open()}>
          {words.show}
        </button>
      ) : (
        <>
          {shown.email !== null && (
            <button type="button" class="second" onClick={() => void mail()}>
              {words.mail(shown.email)}
            </button>
          )}
          <p>{shown.email === null ? words.failed : words.read}</p>
          <p class="link">{shown.link}</p>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
