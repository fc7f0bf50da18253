import type { Me } from '#api';
import { Badge, Button, NativeSelect, Stack, Table, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { meKey, useMe } from '../session/use-me';
import { AskingButton } from '../shell/asking/asking-button';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/asking/refusal';
import { ListBox } from '../tables/list-box';
import { isLanguage, languageNames, languages } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useLanguage, useTexts } from '../texts/texts-provider';
import { ChangePassword } from './change-password';
import { deviceName } from './device-name';

export function Account() {
  const texts = useTexts();
  return (
    <Page title={texts.shell.account}>
      <div className={columns.columns}>
        <div className={columns.stack}>
          <AboutMe />
          <Sessions />
        </div>
        <ChangePassword />
      </div>
    </Page>
  );
}

function AboutMe() {
  const { texts, speak } = useLanguage();
  const me = useMe();
  const client = useQueryClient();
  const [name, setName] = useState(me.person.name);
  const [language, setLanguage] = useState(me.person.language);
  const save = useAct(() => api.patch('/me', { name, language }), {
    // Principles and questions come in the reader's language.
    stale: ['/'],
    then: () => {
      client.setQueryData<Me>(meKey, { ...me, person: { ...me.person, name, language } });
      if (isLanguage(language)) speak(language);
      notifications.show({ message: texts.shell.saved });
    },
  });
  return (
    <Card title={texts.account.aboutMe} lead={`${me.person.email} · ${texts.roles[me.person.role]}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(undefined);
        }}
      >
        <Stack>
          <TextInput
            label={texts.access.yourName}
            required
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={texts.shell.language}
            value={language}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          />
          <Refusal problem={save.error} />
          <Button type="submit" loading={save.isPending} style={{ alignSelf: 'flex-start' }}>
            {texts.shell.save}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

function Sessions() {
  const texts = useTexts();
  const format = useFormat();
  const sessions = useRead('/me/sessions');
  const end = useAct((id: string) => api.delete(`/me/sessions/${id}`), { stale: ['/me/sessions'] });
  return (
    <Card title={texts.account.sessions} lead={texts.account.sessionsLead} flush>
      <Refusal problem={end.error} />
      <Loaded of={sessions} height={120}>
        {({ items }) => (
          <ListBox label={texts.account.sessions}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{texts.account.device}</Table.Th>
                  <Table.Th>{texts.account.lastSeen}</Table.Th>
                  <Table.Th>{texts.account.end}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((session) => (
                  <Table.Tr key={session.id}>
                    <Table.Th scope="row">{deviceName(session.device)}</Table.Th>
                    <Table.Td className="num">{format.instant(session.lastSeenAt)}</Table.Td>
                    <Table.Td>
                      {session.current ? (
                        <Badge>{texts.account.thisOne}</Badge>
                      ) : (
                        <AskingButton
                          size="compact-sm"
                          variant="subtle"
                          verb={texts.account.end}
                          what={deviceName(session.device)}
                          onConfirm={() => end.mutate(session.id)}
                        >
                          {texts.account.endWhat}
                        </AskingButton>
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ListBox>
        )}
      </Loaded>
    </Card>
  );
}
