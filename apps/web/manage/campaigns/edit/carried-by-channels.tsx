import { checkRendering, type Rendering } from '#surveys';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { EditingLanguagesContext } from '../../surveys/editor/editing-languages';
import { Carried } from '../../surveys/editor/carried';
import { useTexts } from '../../texts/texts-provider';
import type { CampaignInput } from './campaign-input';

type Heard = Extract<Rendering, 'phone' | 'automated_call'>;
const heard: readonly Heard[] = ['phone', 'automated_call'];

/** What is lost of the chosen survey where it is heard instead of read; nothing where the campaign writes only. */
export function CarriedByChannels({ surveyId, surveyVersionId, channels }: CampaignInput) {
  const ways = heard.filter((way) => channels.some(({ channel }) => channel === way));
  const isChosen = surveyId !== '' && surveyVersionId !== '' && ways.length > 0;
  const version = useRead(isChosen ? `/surveys/${surveyId}/versions/${surveyVersionId}` : null).data;
  const { asking: texts } = useTexts();
  if (version === undefined || ways.length === 0) return null;
  const { definition } = version;
  const [first = 'en'] = definition.languages;
  return (
    <EditingLanguagesContext value={{ first, second: null }}>
      {ways.map((way) => (
        <Card key={way} title={texts.carried[way]}>
          <Carried definition={definition} findings={checkRendering(definition, way)} />
        </Card>
      ))}
    </EditingLanguagesContext>
  );
}
