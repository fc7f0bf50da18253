import type { Principle, Text } from '#api';
import { ActionIcon, Button, Fieldset, Stack, TextInput } from '@mantine/core';
import { Icon } from '../shell/icon';
import type { Language } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import classes from './behaviour-fields.module.css';
import { withWords } from './with-words';

interface Props {
  principle: Principle;
  setting: 'store' | 'call_centre';
  language: Language;
  faultOf: (at: number, words: Text) => string | null;
  onChange: ((principle: Principle) => void) | undefined;
}

/** What staff do so that the promise holds, in one setting. */
export function BehaviourFields({ principle, setting, language, faultOf, onChange }: Props) {
  const { standard: texts, settings } = useTexts();
  const behaviours = principle.behaviours[setting];
  const set = (next: typeof behaviours) =>
    onChange?.({ ...principle, behaviours: { ...principle.behaviours, [setting]: next } });
  return (
    <Fieldset legend={texts.behaviours(settings[setting])}>
      <Stack gap={8}>
        {behaviours.map((behaviour, index) => (
          <div key={index} className={classes.row}>
            <TextInput
              aria-label={texts.behaviour(index + 1)}
              lang={language}
              readOnly={!onChange}
              value={behaviour[language] ?? ''}
              error={faultOf(index, behaviour)}
              onChange={(event) =>
                set(behaviours.with(index, withWords(behaviour, language, event.currentTarget.value)))
              }
            />
            {onChange && (
              <ActionIcon
                variant="subtle"
                color="ember"
                size={36}
                aria-label={texts.removeBehaviour(index + 1)}
                onClick={() => set(behaviours.toSpliced(index, 1))}
              >
                <Icon name="trash" size={16} />
              </ActionIcon>
            )}
          </div>
        ))}
        {onChange && (
          <Button
            size="xs"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => set([...behaviours, {}])}
          >
            {texts.addBehaviour}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
