import type { CallRecording } from '#api';
import { Button, FileButton } from '@mantine/core';
import { api } from '../../api/api';
import type { Problem } from '../../api/problem';
import { upload } from '../../api/upload';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { Refusal } from '../../shell/asking/refusal';
import { Card } from '../../shell/card';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import classes from './recordings-card.module.css';

/** Questions as somebody read them aloud, for automated calls: heard, uploaded and removed. */
export function RecordingsCard({ surveyId }: { surveyId: string }) {
  const texts = useTexts().telephone.recordings;
  const read = useRead(`/surveys/${surveyId}/recordings`);
  const items = read.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={texts.title} lead={texts.lead}>
      {[...Map.groupBy(items, ({ language }) => language)].map(([language, own]) => (
        <details key={language} className={classes.language}>
          <summary>
            {languageNames[language]}: {own.filter(isPlayed).length} / {own.length}
          </summary>
          <ul className={classes.questions}>
            {own.map((each) => (
              <Question key={each.question} surveyId={surveyId} of={each} />
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}

export const isPlayed = ({ recording }: CallRecording): boolean => recording?.isCurrent === true;

function Question({ surveyId, of }: { surveyId: string; of: CallRecording }) {
  const texts = useTexts().telephone.recordings;
  const { question, language, text, recording } = of;
  const path = `/surveys/${surveyId}/recordings/${question}/${language}` as const;
  const stale = [`/surveys/${surveyId}/recordings`];
  const put = useAct((file: File) => upload(path, file, {}, () => {}, 'application/octet-stream'), { stale });
  const remove = useAct(() => api.delete(path), { stale });
  const state = recording === null ? texts.voice : recording.isCurrent ? texts.recorded : texts.otherWords;
  const problem: Problem | null = put.error ?? remove.error;
  return (
    <li>
      <p className={classes.text} lang={language}>
        {text}
      </p>
      <p className="quiet">{state}</p>
      <div className={classes.acts}>
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- its words stand above it */}
        {recording !== null && <audio controls preload="none" src={recording.address} aria-label={text} />}
        <FileButton accept=".wav,.mp3" onChange={(file) => file && put.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="xs"
              loading={put.isPending}
              aria-label={`${texts.upload}: ${text}`}
            >
              {texts.upload}
            </Button>
          )}
        </FileButton>
        {recording !== null && (
          <Button
            variant="subtle"
            size="xs"
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined)}
            aria-label={`${texts.remove}: ${text}`}
          >
            {texts.remove}
          </Button>
        )}
      </div>
      {problem && <Refusal problem={problem} />}
    </li>
  );
}
