import type { CallingRule } from '#api';
import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { Refusal } from '../../shell/asking/refusal';
import { WindowList } from '../../shell/week/window-list';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  rule: CallingRule;
  /** What the country is called. */
  name: string;
  onDone: () => void;
}

const choices: CallingRule['consent'][] = ['given', 'not_refused'];

/** The rule as the organisation wants it; it holds from the next call on. */
export function EditRule({ rule, name, onDone }: Props) {
  const { callingRules: texts, shell } = useTexts();
  const [windows, setWindows] = useState(rule.windows);
  const [isClosedOnHolidays, close] = useState(rule.isClosedOnHolidays);
  const [consent, setConsent] = useState(rule.consent);
  const save = useAct(() => api.put(`/calling-rules/${rule.country}`, { windows, isClosedOnHolidays, consent }), {
    stale: ['/calling-rules', '/calling-queue'],
    then: () => {
      notifications.show({ message: shell.saved });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  const propose = () => {
    setWindows(rule.proposed.windows);
    close(rule.proposed.isClosedOnHolidays);
    setConsent(rule.proposed.consent);
  };
  return (
    <form onSubmit={submit} aria-label={texts.editOf(name)}>
      <Stack>
        <WindowList windows={windows} none={texts.never} onChange={setWindows} />
        <Button size="compact-sm" variant="subtle" style={{ alignSelf: 'flex-start' }} onClick={propose}>
          {texts.asProposed}
        </Button>
        <Checkbox
          label={texts.closedOnHolidays}
          checked={isClosedOnHolidays}
          onChange={(event) => close(event.currentTarget.checked)}
        />
        <NativeSelect
          label={texts.consent}
          description={texts.machines}
          value={consent}
          data={choices.map((value) => ({ value, label: texts.consents[value] }))}
          onChange={({ currentTarget: { value } }) => setConsent(choices.find((each) => each === value) ?? consent)}
        />
        <Refusal problem={save.error} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {shell.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {shell.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
