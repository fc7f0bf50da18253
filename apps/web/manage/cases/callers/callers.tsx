import type { Unregistered } from '#api';
import { Button, Group, Table, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { AskModal } from '../../shell/asking/ask-modal';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { ListBox } from '../../tables/list-box';
import { useCaseTexts, WithCaseTexts } from '../../texts/cases/load-case-texts';
import { useFormat } from '../../texts/use-format';

/** Whoever is no customer, found by what she left, and erased. */
export function Callers() {
  return (
    <WithCaseTexts>
      <Search />
    </WithCaseTexts>
  );
}

function Search() {
  const { callers: texts, title } = useCaseTexts();
  const [typed, type] = useState('');
  const [about, setAbout] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAbout(typed.trim());
  };
  return (
    <Page title={texts.title} lead={texts.lead} back={{ to: '/cases', name: title }}>
      <Card>
        <form onSubmit={submit}>
          <Group align="end">
            <TextInput
              label={texts.about}
              description={texts.aboutHint}
              required
              minLength={3}
              maxLength={200}
              value={typed}
              onChange={(event) => type(event.currentTarget.value)}
              style={{ flex: 1, minWidth: 220 }}
            />
            <Button type="submit">{texts.find}</Button>
          </Group>
        </form>
      </Card>
      {about.length >= 3 && <Found about={about} />}
    </Page>
  );
}

function Found({ about }: { about: string }) {
  const { callers: texts, nobody, desk } = useCaseTexts();
  const format = useFormat();
  const found = useRead('/unregistered', { query: { about } });
  const [asked, ask] = useState<Unregistered | null>(null);
  const erase = useAct(
    ({ kind, id }: Unregistered) =>
      kind === 'case' ? api.delete(`/unregistered/cases/${id}`) : api.delete(`/unregistered/promises/${id}`),
    { stale: ['/unregistered', '/cases', '/promises'], then: () => ask(null) },
  );
  return (
    <Loaded of={found}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="person" title={texts.none}>
            {texts.noneAdvice}
          </Empty>
        ) : (
          <Card flush>
            <ListBox label={texts.title}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{texts.who}</Table.Th>
                    <Table.Th>{texts.said}</Table.Th>
                    <Table.Th>{texts.kept}</Table.Th>
                    <Table.Th>{texts.erase}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((one) => (
                    <Table.Tr key={one.id}>
                      <Table.Th scope="row">{one.caller ?? nobody}</Table.Th>
                      <Table.Td>{one.said ?? '–'}</Table.Td>
                      <Table.Td>
                        {texts.kinds[one.kind]}, {one.store ?? desk}, {format.instant(one.at)}
                      </Table.Td>
                      <Table.Td>
                        <Button size="compact-sm" variant="default" onClick={() => ask(one)}>
                          {texts.erase}
                        </Button>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ListBox>
            {asked !== null && (
              <AskModal
                title={texts.erase}
                confirm={texts.erase}
                grave
                onClose={() => ask(null)}
                onConfirm={() => erase.mutate(asked)}
                busy={erase.isPending}
                problem={erase.error}
              >
                <p style={{ margin: 0 }}>{texts.sure(asked.caller ?? nobody)}</p>
              </AskModal>
            )}
          </Card>
        )
      }
    </Loaded>
  );
}
