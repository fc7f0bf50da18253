import type { CaseSettings as Settings } from '#api';
import { Button, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { Refusal } from '../../shell/asking/refusal';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { Loaded } from '../../shell/loaded';
import { NumberField } from '../../shell/number-field';
import { Page } from '../../shell/page';
import { useCaseTexts, WithCaseTexts } from '../../texts/cases/load-case-texts';
import { useTexts } from '../../texts/texts-provider';
import { RootCauses } from './root-causes';

/** By when what is to be done, what may be given without asking, and why it comes to cases. */
export function CaseSettings() {
  return (
    <WithCaseTexts>
      <Whole />
    </WithCaseTexts>
  );
}

function Whole() {
  const texts = useCaseTexts();
  const settings = useRead('/case-settings');
  return (
    <Page title={texts.setting.settings} lead={texts.setting.settingsLead} back={{ to: '/cases', name: texts.title }}>
      <div className={columns.columns}>
        <Loaded of={settings} height={420}>
          {(found) => <Fields start={found} />}
        </Loaded>
        <RootCauses />
      </div>
    </Page>
  );
}

function Fields({ start }: { start: Settings }) {
  const texts = useCaseTexts();
  const { shell } = useTexts();
  const [input, setInput] = useState(start);
  const save = useAct(() => api.put('/case-settings', input), {
    stale: ['/case-settings', '/cases'],
    then: () => notifications.show({ message: shell.saved }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  const clocks = ['acknowledged', 'first_word', 'settled'] as const;
  return (
    <form onSubmit={submit} className={columns.stack}>
      <Card title={texts.setting.targets} lead={texts.setting.targetsLead}>
        <Stack>
          {clocks.map((clock) => (
            <NumberField
              key={clock}
              label={`${texts.clockNames[clock]} (${texts.setting.hours})`}
              required
              min={1 / 60}
              decimalScale={2}
              value={Number((input.targets[clock] / 60).toFixed(2))}
              onChange={(hours) =>
                setInput((before) => ({ ...before, targets: { ...before.targets, [clock]: Math.round(hours * 60) } }))
              }
            />
          ))}
        </Stack>
      </Card>
      <Card title={texts.setting.remediesTitle} lead={texts.setting.remediesLead}>
        <div className={columns.pair}>
          <NumberField
            label={texts.setting.limit}
            required
            min={0}
            decimalScale={2}
            value={input.remedyLimit}
            onChange={(remedyLimit) => setInput((before) => ({ ...before, remedyLimit }))}
          />
          <TextInput
            label={texts.setting.currency}
            required
            maxLength={3}
            pattern="[A-Z]{3}"
            value={input.currency}
            onChange={({ currentTarget: { value } }) =>
              setInput((before) => ({ ...before, currency: value.toUpperCase() }))
            }
          />
        </div>
      </Card>
      <Refusal problem={save.error} />
      <Button type="submit" loading={save.isPending} style={{ alignSelf: 'flex-start' }}>
        {shell.save}
      </Button>
    </form>
  );
}
