import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { Outside } from '../../shell/frame/outside';
import { Refusal } from '../../shell/asking/refusal';
import { useTexts } from '../../texts/texts-provider';

export function ForgotPassword() {
  const texts = useTexts();
  const [email, setEmail] = useState('');
  const ask = useAct(() => api.post('/password-resets', { email }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate(undefined);
  };
  return (
    <Outside title={texts.access.forgotTitle} lead={texts.access.forgotLead}>
      {ask.isSuccess ? (
        <Alert role="status">{texts.access.resetSent}</Alert>
      ) : (
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
            <Refusal problem={ask.error} />
            <Button type="submit" loading={ask.isPending}>
              {texts.access.sendReset}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor component={Link} to="/sign-in" size="sm" mt="md" display="inline-block">
        {texts.access.backToSignIn}
      </Anchor>
    </Outside>
  );
}
