import { Button, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { Card } from '../shell/card';
import { Refusal } from '../shell/asking/refusal';
import { useTexts } from '../texts/texts-provider';
import { NewPassword } from './arriving/new-password';

export function ChangePassword() {
  const texts = useTexts();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useAct(() => api.post('/me/password', { current, next }), {
    stale: ['/me/sessions'],
    then: () => {
      setCurrent('');
      setNext('');
      notifications.show({ message: texts.access.resetDone });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(undefined);
  };
  return (
    <Card title={texts.account.changePassword} lead={texts.account.changePasswordLead}>
      <form onSubmit={submit}>
        <Stack>
          <PasswordInput
            label={texts.account.currentPassword}
            required
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': texts.access.showPassword }}
          />
          <NewPassword value={next} onChange={setNext} />
          <Refusal problem={change.error} />
          <Button type="submit" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
            {texts.account.changePassword}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
