import type { Principle, Text } from '#api';
import { Button, Checkbox, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { languageNames, languages, type Language } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { BehaviourFields } from './behaviour-fields';
import { withWords } from './with-words';

interface Props {
  principle: Principle;
  before: Principle | undefined;
  language: Language;
  missing: readonly string[];
  onChange: ((principle: Principle) => void) | undefined;
}

const settings = ['store', 'call_centre'] as const;

export function PrincipleFields({ principle, before, language, missing, onChange }: Props) {
  const { standard: texts, figures, settings: settingNames } = useTexts();
  const readOnly = !onChange;
  const fault = (field: string, words: Text) =>
    missing.includes(`${field}.${language}`) && !words[language] ? texts.writeIt(languageNames[language]) : null;
  /** After a change in one language: in which others the earlier words still stand. */
  const stillEarlier = (now: Text, earlier: Text | undefined, changed: Language) => {
    if (earlier === undefined || now[changed] === earlier[changed]) return null;
    const stale = languages.filter((one) => one !== changed && now[one] && now[one] === earlier[one]);
    return stale.length === 0 ? null : texts.stillEarlier(stale.map((one) => languageNames[one]).join(', '));
  };
  const set = (part: Partial<Principle>) => onChange?.({ ...principle, ...part });
  return (
    <Stack>
      <TextInput
        label={texts.name}
        description={stillEarlier(principle.name, before?.name, language)}
        error={fault('name', principle.name)}
        lang={language}
        readOnly={readOnly}
        value={principle.name[language] ?? ''}
        onChange={(event) => set({ name: withWords(principle.name, language, event.currentTarget.value) })}
      />
      <Textarea
        label={texts.promise}
        description={stillEarlier(principle.promise, before?.promise, language) ?? texts.promiseHint}
        error={fault('promise', principle.promise)}
        lang={language}
        autosize
        readOnly={readOnly}
        value={principle.promise[language] ?? ''}
        onChange={(event) => set({ promise: withWords(principle.promise, language, event.currentTarget.value) })}
      />
      <Group gap="lg">
        {settings.map((setting) => (
          <Checkbox
            key={setting}
            label={settingNames[setting]}
            disabled={readOnly}
            checked={principle.settings.includes(setting)}
            onChange={(event) =>
              set({
                settings: settings.filter((one) =>
                  one === setting ? event.currentTarget.checked : principle.settings.includes(one),
                ),
              })
            }
          />
        ))}
      </Group>
      {settings
        .filter((setting) => principle.settings.includes(setting))
        .map((setting) => (
          <BehaviourFields
            key={setting}
            principle={principle}
            setting={setting}
            language={language}
            faultOf={(at, words) => fault(`behaviours.${setting}[${at}]`, words)}
            onChange={onChange}
          />
        ))}
      <Group align="end">
        <NumberInput
          label={texts.weight}
          description={texts.weightHint}
          min={0}
          max={100}
          w={220}
          readOnly={readOnly}
          value={principle.weight}
          onChange={(weight) => set({ weight: Number(weight) || 0 })}
        />
        <NumberInput
          label={figures.target}
          description={texts.targetHint}
          min={0}
          max={100}
          w={220}
          readOnly={readOnly}
          value={principle.target ?? ''}
          onChange={(target) => set({ target: target === '' ? null : Number(target) })}
        />
        {onChange && (
          <Button variant="default" onClick={() => set({ retired: !principle.retired })}>
            {principle.retired ? texts.reinstate : texts.retire}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
