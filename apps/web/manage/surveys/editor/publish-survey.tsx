import { notifications } from '@mantine/notifications';
import { checkRendering, type Definition, type Rendering } from '#surveys';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { AskModal } from '../../shell/asking/ask-modal';
import { useTexts } from '../../texts/texts-provider';
import { VoiceSays } from '../recordings/voice-says';
import { Carried } from './carried';
import classes from './publish-survey.module.css';

const ways: readonly Rendering[] = ['web', 'phone', 'automated_call', 'paper'];

interface Props {
  surveyId: string;
  /** As it was saved, and by which number: it alone is published. */
  draft: { definition: Definition; revision: number };
  onClose: () => void;
}

/** Asks before a draft becomes a version for ever, and says by which ways it can be asked. */
export function PublishSurvey({ surveyId, draft: { definition, revision }, onClose }: Props) {
  const { surveys: texts } = useTexts();
  const publish = useAct(() => api.post(`/surveys/${surveyId}/publish`, { revision }), {
    stale: ['/surveys'],
    then: ({ number }) => {
      notifications.show({ message: texts.published(number) });
      onClose();
    },
  });
  return (
    <AskModal
      title={texts.publishTitle}
      confirm={texts.publish}
      onConfirm={() => publish.mutate(undefined)}
      onClose={onClose}
      busy={publish.isPending}
      problem={publish.error}
      size="lg"
    >
      <p style={{ margin: 0 }}>{texts.publishWhat}</p>
      {definition.audience === 'customer' && <WaysOfAsking surveyId={surveyId} definition={definition} />}
    </AskModal>
  );
}

function WaysOfAsking({ surveyId, definition }: { surveyId: string; definition: Definition }) {
  const { surveys: texts } = useTexts();
  return (
    <section aria-label={texts.ways.title}>
      <h3 className={classes.title}>{texts.ways.title}</h3>
      <dl className={classes.ways}>
        {ways.map((way) => (
          <div key={way}>
            <dt>{texts.ways.names[way]}</dt>
            <dd>
              <Carried definition={definition} findings={checkRendering(definition, way)} />
              {way === 'automated_call' && <VoiceSays surveyId={surveyId} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
