import type { Suppression } from '#api';
import { Button, Group, Table, TextInput, VisuallyHidden } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useList } from '../api/use-list';
import { useMay } from '../session/use-me';
import { AskingButton } from '../shell/asking/asking-button';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/asking/refusal';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { SuppressedNumbers } from './suppressed-numbers';

export function Suppressions() {
  const texts = useTexts();
  const may = useMay();
  const suppressions = useList('/suppressions');
  return (
    <Page
      title={texts.customers.suppressions}
      lead={texts.customers.suppressionsLead}
      back={{ to: '/customers', name: texts.places.customers }}
    >
      {may('customers.change') && <Suppress />}
      <Loaded of={suppressions}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="customers" title={texts.customers.noSuppressions}>
              {texts.customers.noSuppressionsAdvice}
            </Empty>
          ) : (
            <Card flush>
              <SuppressionTable items={items} />
              <More more={suppressions.more} busy={suppressions.busy} />
            </Card>
          )
        }
      </Loaded>
      <SuppressedNumbers />
    </Page>
  );
}

function Suppress() {
  const texts = useTexts();
  const [email, setEmail] = useState('');
  const suppress = useAct(() => api.post('/suppressions', { email }), {
    stale: ['/suppressions', '/customers'],
    then: () => setEmail(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    suppress.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          label={texts.customers.suppressWhom}
          type="email"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          w={320}
          maw="100%"
        />
        <Button type="submit" loading={suppress.isPending}>
          {texts.customers.suppress}
        </Button>
      </Group>
      <Refusal problem={suppress.error} />
    </form>
  );
}

function SuppressionTable({ items }: { items: Suppression[] }) {
  const texts = useTexts();
  const may = useMay();
  const format = useFormat();
  const reasons: Record<string, string> = texts.customers.suppressionReasons;
  const lift = useAct((id: string) => api.delete(`/suppressions/${id}`), {
    stale: ['/suppressions', '/customers'],
  });
  return (
    <ListBox label={texts.customers.suppressions}>
      <Refusal problem={lift.error} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.customers.address}</Table.Th>
            <Table.Th>{texts.customers.reason}</Table.Th>
            <Table.Th>{texts.customers.since}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{texts.shell.remove}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{one.address}</Table.Td>
              <Table.Td>{reasons[one.reason] ?? one.reason}</Table.Td>
              <Table.Td className="num">{format.instant(one.at)}</Table.Td>
              <Table.Td ta="right">
                {may('customers.change') && (
                  <AskingButton
                    size="compact-sm"
                    variant="subtle"
                    verb={texts.customers.lift}
                    what={one.address}
                    onConfirm={() => lift.mutate(one.id)}
                  >
                    {texts.shell.removes.suppression}
                  </AskingButton>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
