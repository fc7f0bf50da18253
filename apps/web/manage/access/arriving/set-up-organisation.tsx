import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useSignedIn } from '../../session/use-me';
import { Refusal } from '../../shell/asking/refusal';
import { TimeZoneChoice } from '../../shell/time-zone-choice';
import { languageNames, languages } from '../../texts/language';
import { useLanguage } from '../../texts/texts-provider';
import { NewPassword } from './new-password';

export function SetUpOrganisation({ token, onBack }: { token: string; onBack: () => void }) {
  const { texts, language } = useLanguage();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const [given, setGiven] = useState({
    organisationName: '',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: language as string,
    name: '',
    email: '',
    password: '',
  });
  const set = (part: Partial<typeof given>) => setGiven((before) => ({ ...before, ...part }));
  const setUp = useAct(() => api.post('/installation/set-up', { token, ...given }), {
    then: (me) => {
      signedIn(me);
      void navigate('/', { replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={texts.firstVisit.organisationName}
          required
          autoComplete="organization"
          value={given.organisationName}
          onChange={(event) => set({ organisationName: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.firstVisit.mainLanguage}
          value={given.language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(event) => set({ language: event.currentTarget.value })}
        />
        <TimeZoneChoice value={given.timeZone} onChange={(timeZone) => set({ timeZone })} />
        <TextInput
          label={texts.access.yourName}
          required
          autoComplete="name"
          value={given.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={texts.access.email}
          type="email"
          required
          autoComplete="username"
          value={given.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <NewPassword label={texts.access.password} value={given.password} onChange={(password) => set({ password })} />
        <Refusal problem={setUp.error} />
        <Group>
          <Button type="submit" loading={setUp.isPending}>
            {texts.firstVisit.create}
          </Button>
          <Button variant="default" onClick={onBack}>
            {texts.shell.back}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
