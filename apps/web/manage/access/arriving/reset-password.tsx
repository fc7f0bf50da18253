import { Alert, Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { Outside } from '../../shell/frame/outside';
import { Refusal } from '../../shell/asking/refusal';
import { useTexts } from '../../texts/texts-provider';
import { NewPassword } from './new-password';

export function ResetPassword() {
  const texts = useTexts();
  const token = useSearchParams()[0].get('token');
  const [password, setPassword] = useState('');
  const confirm = useAct(() => api.post('/password-resets/confirm', { token, password }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(undefined);
  };
  return (
    <Outside title={texts.access.resetTitle} lead={texts.access.resetLead}>
      {confirm.isSuccess ? (
        <Stack>
          <Alert role="status">{texts.access.resetDone}</Alert>
          <Button component={Link} to="/sign-in">
            {texts.access.signIn}
          </Button>
        </Stack>
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <NewPassword value={password} onChange={setPassword} />
            <Refusal problem={confirm.error} />
            <Button type="submit" loading={confirm.isPending}>
              {texts.access.savePassword}
            </Button>
          </Stack>
        </form>
      )}
    </Outside>
  );
}
