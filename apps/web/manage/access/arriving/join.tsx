import type { Join as Invited } from '#api';
import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { useSignedIn } from '../../session/use-me';
import { Loaded } from '../../shell/loaded';
import { Outside } from '../../shell/frame/outside';
import { Refusal } from '../../shell/asking/refusal';
import { useTexts } from '../../texts/texts-provider';
import { NewPassword } from './new-password';

export function Join() {
  const texts = useTexts();
  const token = useSearchParams()[0].get('token') ?? '';
  const invited = useRead(`/joins/${encodeURIComponent(token)}`);
  return (
    <Outside title={invited.data ? texts.access.joinTitle(invited.data.organisation) : texts.access.join}>
      <Loaded of={invited}>{(join) => <JoinFields join={join} token={token} />}</Loaded>
    </Outside>
  );
}

function JoinFields({ join, token }: { join: Invited; token: string }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const [name, setName] = useState(join.name);
  const [password, setPassword] = useState('');
  const accept = useAct(() => api.post('/joins', { token, name, password }), {
    then: (me) => {
      signedIn(me);
      void navigate('/', { replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <p className="quiet">{texts.access.joinLead(texts.roles[join.role])}</p>
        <TextInput label={texts.access.email} value={join.email} readOnly autoComplete="username" />
        <TextInput
          label={texts.access.yourName}
          required
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NewPassword value={password} onChange={setPassword} label={texts.access.password} />
        <Refusal problem={accept.error} />
        <Button type="submit" loading={accept.isPending}>
          {texts.access.join}
        </Button>
      </Stack>
    </form>
  );
}
