import { useState } from 'preact/hooks';
import type { Job } from '../../keep/shapes';
import { ask } from '../../../offline/request';
import { useFormat } from '../../../offline/use-format';
import { useProblem } from '../../texts/use-problem';
import { useTexts } from '../../texts/use-texts';

/** The questions that a shopper answers before accepting. Which answer is right is for the server to say. */
export function BriefingTest({ job, refresh }: { job: Job; refresh: () => Promise<void> }) {
  const { jobs } = useTexts();
  const problem = useProblem();
  const { text } = useFormat();
  const [answers, setAnswers] = useState<Record<string, number>>({});
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [said, say] = useState<string | null>(null);
  const check = async (event: Event) => {
    event.preventDefault();
    say(null);
    try {
      const path = `/api/shop/jobs/${job.id}/briefing-test` as const;
      const result = await ask('POST', path, { answers });
      setWrong(result.wrong);
      if (result.passed) await refresh();
    } catch (error) {
      say(problem(error));
    }
  };
  return (
    <form class="card" onSubmit={(event) => void check(event)}>
      <h2>{jobs.test}</h2>
      <p>{jobs.testWhat}</p>
      {job.briefingTest.map(({ key, text: asked, options }) => (
        <fieldset key={key} class="question">
          <legend>{text(asked)}</legend>
          {wrong.includes(key) && (
            <p class="finding" role="alert">
              {jobs.wrong}
            </p>
          )}
          <div class="choices">
            {options.map(({ code, label }) => (
              <label key={code} class="choice">
                <input
                  type="radio"
                  name={`test-${key}`}
                  required
                  checked={answers[key] === code}
                  onChange={() => setAnswers((before) => ({ ...before, [key]: code }))}
                />
                <span>{text(label)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <button type="submit">{jobs.check}</button>
      <p role="alert">{said}</p>
    </form>
  );
}
