import { Checkbox, MultiSelect, NativeSelect, Stack } from '@mantine/core';
import { isLanguage, LANGUAGES, type Definition, type Language } from '#surveys';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { DrawFields } from './draw-fields';
import { Words } from './words';

interface Props {
  definition: Definition;
  onChange: (definition: Definition) => void;
}

const settings = ['store', 'call_centre', 'any'] as const;
const audiences = ['customer', 'shopper'] as const;

/** What holds for the survey as a whole. */
export function SurveySettings({ definition, onChange }: Props) {
  const { surveys: texts, settings: settingNames } = useTexts();
  const set = (part: Partial<Definition>) => onChange({ ...definition, ...part });
  return (
    <Card title={texts.whole}>
      <Stack>
        <Words label={texts.title} value={definition.title} onChange={(title) => set({ title: title ?? {} })} />
        <Words
          label={texts.introduction}
          long
          value={definition.introduction}
          onChange={(text) => set({ introduction: text ?? {} })}
        />
        <Words
          label={texts.thanks}
          long
          value={definition.thanks}
          onChange={(thanks) => set({ thanks: thanks ?? {} })}
        />
        <Words
          label={texts.privacy}
          long
          value={definition.privacy}
          onChange={(privacy) => onChange(withPrivacy(definition, privacy))}
        />
        <div className={columns.pair}>
          <MultiSelect
            label={texts.languages}
            data={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
            value={[...definition.languages]}
            onChange={(chosen) => chosen.length > 0 && set({ languages: inOrder(chosen) })}
          />
          <NativeSelect
            label={texts.setting}
            value={definition.setting}
            data={settings.map((value) => ({ value, label: settingNames[value] }))}
            onChange={(event) => {
              const setting = settings.find((one) => one === event.currentTarget.value);
              if (setting) set({ setting });
            }}
          />
          <NativeSelect
            label={texts.audience}
            value={definition.audience}
            data={audiences.map((value) => ({ value, label: texts.audiences[value] }))}
            onChange={(event) => {
              const audience = audiences.find((one) => one === event.currentTarget.value);
              if (audience) set({ audience });
            }}
          />
        </div>
        <Checkbox
          label={texts.anonymous}
          description={texts.anonymousHint}
          checked={definition.anonymous}
          onChange={(event) => set({ anonymous: event.currentTarget.checked })}
        />
        <DrawFields definition={definition} onChange={onChange} />
      </Stack>
    </Card>
  );
}

function inOrder(chosen: string[]): Language[] {
  return LANGUAGES.filter((language) => chosen.filter(isLanguage).includes(language));
}

function withPrivacy({ privacy: _, ...rest }: Definition, privacy: Definition['privacy']): Definition {
  return privacy ? { ...rest, privacy } : rest;
}
