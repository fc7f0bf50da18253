import { checkRendering, type Rendering } from '#surveys';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { EditingLanguagesContext } from '../../surveys/editor/editing-languages';
import { Carried } from '../../surveys/editor/carried';
import { useTexts } from '../../texts/texts-provider';
import type { CampaignInput } from './campaign-input';

type Otherwise = Extract<Rendering, 'phone' | 'automated_call' | 'paper'>;
/** By their channels. */
const ways: Readonly<Record<string, Otherwise>> = { phone: 'phone', automated_call: 'automated_call', post: 'paper' };

/** What is lost of the chosen survey where it is heard or printed instead of shown; nothing where the campaign mails only. */
export function CarriedByChannels({ surveyId, surveyVersionId, channels }: CampaignInput) {
  const chosen = channels.flatMap(({ channel }) => ways[channel] ?? []);
  const isChosen = surveyId !== '' && surveyVersionId !== '' && chosen.length > 0;
  const version = useRead(isChosen ? `/surveys/${surveyId}/versions/${surveyVersionId}` : null).data;
  const { asking: texts } = useTexts();
  if (version === undefined || chosen.length === 0) return null;
  const { definition } = version;
  const [first = 'en'] = definition.languages;
  return (
    <EditingLanguagesContext value={{ first, second: null }}>
      {chosen.map((way) => (
        <Card key={way} title={texts.carried[way]}>
          <Carried definition={definition} findings={checkRendering(definition, way)} />
        </Card>
      ))}
    </EditingLanguagesContext>
  );
}
