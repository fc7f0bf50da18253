import { Anchor, Button, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useSignedIn } from '../../session/use-me';
import { Outside } from '../../shell/frame/outside';
import { Refusal } from '../../shell/asking/refusal';
import { useTexts } from '../../texts/texts-provider';

export function SignIn() {
  const texts = useTexts();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [organisationId, setOrganisationId] = useState<string>();
  const signIn = useAct(() => api.post('/sign-in', { email, password, organisationId }), {
    then: (me) => {
      signedIn(me);
      void navigate(safePlace(search.get('to')), { replace: true });
    },
  });
  const choices = signIn.error?.details.organisations;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(undefined);
  };
  return (
    <Outside title={texts.access.signIn} lead={texts.access.signInLead}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={texts.access.email}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={texts.access.password}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': texts.access.showPassword }}
          />
          {choices && (
            <Radio.Group
              label={texts.access.chooseOrganisation}
              value={organisationId ?? null}
              onChange={setOrganisationId}
            >
              <Stack gap={6} mt={6}>
                {choices.map((one) => (
                  <Radio key={one.id} value={one.id} label={one.name} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {!choices && <Refusal problem={signIn.error} />}
          <Button type="submit" loading={signIn.isPending}>
            {texts.access.signIn}
          </Button>
          <Anchor component={Link} to="/forgot-password" size="sm">
            {texts.access.forgot}
          </Anchor>
        </Stack>
      </form>
    </Outside>
  );
}

/** Back to where one was heading: a path of ours, never another site. */
function safePlace(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\') ? to : '/';
}
