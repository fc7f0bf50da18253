import { notifications } from '@mantine/notifications';
import { checkRendering, type Definition, type Finding, type FindingCode, type Rendering } from '#surveys';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { AskModal } from '../../shell/asking/ask-modal';
import { Icon } from '../../shell/icon';
import type { CarriedDetails } from '../../texts/surveys/carried-details';
import { useTexts } from '../../texts/texts-provider';
import classes from './publish-survey.module.css';
import { usePlaces } from './use-places';

const ways: readonly Rendering[] = ['web', 'phone', 'automated_call', 'paper'];

/** What a way of asking can't carry; a code without words does not compile. */
type CarryingCode = Extract<FindingCode, `cannot_carry_${string}` | 'heavy_options'>;

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
      {definition.audience === 'customer' && <WaysOfAsking definition={definition} />}
    </AskModal>
  );
}

function WaysOfAsking({ definition }: { definition: Definition }) {
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
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Carried({ definition, findings }: { definition: Definition; findings: Finding[] }) {
  const { surveys: texts, kinds } = useTexts();
  const { place } = usePlaces(definition);
  if (findings.length === 0)
    return (
      <span className={classes.whole}>
        <Icon name="responses" size={16} /> {texts.ways.whole}
      </span>
    );
  const reasons: Record<CarryingCode, (carried: CarriedDetails) => string> = texts.ways.reasons;
  const said = ({ code, details, path }: Finding) => {
    const kind = kinds[details['kind'] as keyof typeof kinds] ?? '';
    const [key = 0, found = 0, limit = 0] = ['code', 'found', 'limit'].map((name) => Number(details[name] ?? 0));
    return `${place(path)}: ${reasons[code as CarryingCode]({ kind, code: key, found, limit })}`;
  };
  const isImpossible = findings.some(({ severity }) => severity === 'error');
  return (
    <details>
      <summary>{isImpossible ? texts.ways.impossible(findings.length) : texts.ways.partly(findings.length)}</summary>
      <ul className={classes.reasons}>
        {[...new Set(findings.map(said))].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
