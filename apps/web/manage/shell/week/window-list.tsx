import { Button, Fieldset, Stack } from '@mantine/core';
import { useTexts } from '../../texts/texts-provider';
import { WindowFields, type Window } from './window-fields';

const officeHours = { from: '09:00', until: '17:00', weekdays: [1, 2, 3, 4, 5] };

interface Props {
  windows: Window[];
  /** What is said where there are none. */
  none: string;
  onChange: (windows: Window[]) => void;
}

/** Hours of a week, some days at a time: added, changed and taken out. */
export function WindowList({ windows, none, onChange }: Props) {
  const { callingRules: texts, shell } = useTexts();
  return (
    <>
      {windows.length === 0 && <p style={{ margin: 0 }}>{none}</p>}
      {windows.map((window, at) => (
        <Fieldset key={at} legend={texts.hoursAt(at + 1)}>
          <Stack gap="xs">
            <WindowFields window={window} onChange={(changed) => onChange(windows.with(at, changed))} />
            <Button
              size="compact-sm"
              variant="subtle"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => onChange(windows.toSpliced(at, 1))}
            >
              {shell.remove}
            </Button>
          </Stack>
        </Fieldset>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...windows, officeHours])}
      >
        {texts.addHours}
      </Button>
    </>
  );
}
