import type { Organisation } from '#api';
import { Anchor, Button, ColorInput, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/asking/refusal';
import { CountryChoice } from '../shell/country-choice';
import { TimeZoneChoice } from '../shell/time-zone-choice';
import { HoursCard } from '../stores/hours/hours-card';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { ClosedDays } from './closed-days';
import { LogoField } from './logo-field';
import { MailRules } from './mail-rules';

type Set = (part: Partial<Organisation>) => void;

export function Settings() {
  const texts = useTexts();
  const organisation = useRead('/organisation');
  return (
    <Page title={texts.places.settings}>
      <Loaded of={organisation} height={420}>
        {(found) => (
          <div className={columns.stack}>
            <Fields start={found} />
            <HoursCard path="/opening-hours" may="stores.change" />
            <MailRules />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Fields({ start }: { start: Organisation }) {
  const texts = useTexts();
  const [input, setInput] = useState(start);
  const set: Set = (part) => setInput((before) => ({ ...before, ...part }));
  const save = useAct(() => api.patch('/organisation', changed(start, input)), {
    stale: ['/organisation', '/me', '/dashboards'],
    then: () => notifications.show({ message: texts.shell.saved }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <form onSubmit={submit} className={columns.stack}>
      <div className={columns.columns}>
        <div className={columns.stack}>
          <AboutFields input={input} set={set} />
          <SenderFields input={input} set={set} kept={start} />
          <ClosedDays input={input} set={set} />
        </div>
        <NumberRules input={input} set={set} />
      </div>
      <Refusal problem={save.error} />
      <Button type="submit" loading={save.isPending} style={{ alignSelf: 'flex-start' }}>
        {texts.shell.save}
      </Button>
    </form>
  );
}

interface PartProps {
  input: Organisation;
  set: Set;
}

function AboutFields({ input, set }: PartProps) {
  const texts = useTexts();
  return (
    <Card title={texts.settingsPage.about}>
      <Stack>
        <TextInput
          label={texts.firstVisit.organisationName}
          required
          value={input.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <div className={columns.pair}>
          <NativeSelect
            label={texts.firstVisit.mainLanguage}
            value={input.language}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(event) => set({ language: event.currentTarget.value })}
          />
          <TimeZoneChoice value={input.timeZone} onChange={(timeZone) => set({ timeZone })} />
        </div>
        <CountryChoice
          label={texts.shell.country}
          description={texts.settingsPage.countryHint}
          none={texts.shell.countryNotChosen}
          value={input.country}
          onChange={(country) => set({ country })}
        />
        <ColorInput
          label={texts.settingsPage.colour}
          description={texts.settingsPage.colourHint}
          format="hex"
          value={input.colour ?? ''}
          onChange={(colour) => set({ colour })}
          eyeDropperButtonProps={{ 'aria-label': texts.settingsPage.colour }}
        />
      </Stack>
    </Card>
  );
}

function SenderFields({ input, set, kept }: PartProps & { kept: Organisation }) {
  const { settingsPage: texts } = useTexts();
  return (
    <Card title={texts.sender} lead={texts.senderLead}>
      <Stack>
        <TextInput
          label={texts.senderName}
          value={input.senderName ?? ''}
          onChange={(event) => set({ senderName: event.currentTarget.value })}
        />
        <TextInput
          label={texts.senderAddress}
          type="email"
          value={input.senderAddress ?? ''}
          onChange={(event) => set({ senderAddress: event.currentTarget.value })}
        />
        <Textarea
          label={texts.postalAddress}
          description={texts.postalAddressHint}
          autosize
          minRows={2}
          value={input.postalAddress ?? ''}
          onChange={(event) => set({ postalAddress: event.currentTarget.value })}
        />
        <LogoField organisation={kept} />
      </Stack>
    </Card>
  );
}

function NumberRules({ input, set }: PartProps) {
  const { settingsPage: texts, places } = useTexts();
  return (
    <Card title={texts.rules} lead={texts.rulesLead}>
      <Stack>
        <Anchor component={Link} to="/score-rules">
          {places.scoreRules}
        </Anchor>
        <NumberInput
          label={texts.contactGap}
          description={texts.contactGapHint}
          min={0}
          max={3650}
          value={input.contactGapDays}
          onChange={(n) => set({ contactGapDays: Number(n) || 0 })}
        />
        <div className={columns.pair}>
          <NumberInput
            label={texts.contactsAtMost}
            description={texts.contactsAtMostHint}
            min={1}
            max={1000}
            value={input.contactsAtMost}
            onChange={(n) => set({ contactsAtMost: Number(n) || 1 })}
          />
          <NumberInput
            label={texts.contactsWithin}
            min={1}
            max={3650}
            value={input.contactsWithinDays}
            onChange={(n) => set({ contactsWithinDays: Number(n) || 90 })}
          />
        </div>
        <NumberInput
          label={texts.callChecks}
          description={texts.callChecksHint}
          min={0}
          max={20}
          value={input.callChecksPercent}
          onChange={(n) => set({ callChecksPercent: Number(n) || 0 })}
        />
      </Stack>
    </Card>
  );
}

/** Only what was changed, and nothing empty: an empty field says nothing, but for the country, which need not be known. */
function changed(start: Organisation, input: Organisation): Partial<Organisation> {
  const pairs = Object.entries(input).filter(
    ([name, value]) =>
      name !== 'logo' &&
      value !== start[name as keyof Organisation] &&
      (name === 'country' || (value !== '' && value !== null)),
  );
  return Object.fromEntries(pairs);
}
