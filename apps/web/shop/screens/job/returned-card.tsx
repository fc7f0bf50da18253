import type { ReturnedJob } from '#api';
import { useContext, useState } from 'preact/hooks';
import { askedQuestions, textIn } from '#surveys';
import { database } from '../../keep/database';
import { useKept } from '../../../offline/heard';
import type { Draft, Job } from '../../keep/shapes';
import { go, Link } from '../../../offline/route';
import { keepVersion } from '../../send/refresh';
import { useFormat } from '../../../offline/use-format';
import { LanguageContext } from '../../../offline/language';
import { useTexts } from '../../texts/use-texts';
import { beginAmendment } from '../../visit/begin-amendment';
import { languageFor } from '../../visit/begin-visit';

interface Props {
  job: Job;
  returned: ReturnedJob;
  /** The amendment of this return that has begun on this phone. */
  draft: Draft | null;
  personId: string;
}

/** What a reviewer asks to be put right, and the way there. */
export function ReturnedCard({ job, returned, draft, personId }: Props) {
  const { app, jobs, putRight } = useTexts();
  const { moment } = useFormat();
  const language = useContext(LanguageContext);
  const [failed, fail] = useState(false);
  const version = useKept(async () => (await database()).get('versions', returned.versionId), returned.versionId);
  const begin = async () => {
    try {
      const { definition } = await keepVersion(returned.versionId);
      go(`/visit/${(draft ?? (await beginAmendment(personId, job, definition, language))).key}`);
    } catch {
      fail(true);
    }
  };
  const textOf = (question: string) => {
    const asked = version && askedQuestions(version.definition).find(({ key }) => key === question.split('.')[0]);
    return asked ? textIn(asked.text, languageFor(version.definition, language)) : question;
  };
  return (
    <section class="card urgent">
      <h2>{putRight.until(moment(returned.until))}</h2>
      <ul class="list">
        {returned.notes.map(({ question, note }) => (
          <li key={`${question} ${note}`}>
            <strong>{textOf(question)}</strong>
            <p class="note">{note}</p>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{jobs.noChecklist}</p>}
      {draft === null || draft.state === 'open' ? (
        <button type="button" class="main" onClick={() => void begin()}>
          {draft === null ? putRight.begin : putRight.goOn}
        </button>
      ) : (
        <p>
          {putRight.handedIn}{' '}
          <Link to="/queue" class="tap">
            {app.queue}
          </Link>
        </p>
      )}
    </section>
  );
}
