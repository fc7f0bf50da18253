import { Button, Stack, Table, Textarea, VisuallyHidden } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useList } from '../api/use-list';
import { useMay } from '../session/use-me';
import { AskingButton } from '../shell/asking/asking-button';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { ListBox } from '../tables/list-box';
import { More } from '../tables/more';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** Numbers that nobody rings, whoever has them. */
export function SuppressedNumbers() {
  const { numbers: texts } = useTexts().customers;
  const may = useMay();
  const numbers = useList('/suppressed-numbers');
  return (
    <Card title={texts.title} lead={texts.lead}>
      <Stack>
        {may('customers.change') && <SuppressNumbers />}
        <Loaded of={numbers} height={60}>
          {(items) =>
            items.length === 0 ? (
              <p className="quiet">{texts.none}</p>
            ) : (
              <>
                <NumberTable items={items} />
                <More more={numbers.more} busy={numbers.busy} />
              </>
            )
          }
        </Loaded>
      </Stack>
    </Card>
  );
}

function SuppressNumbers() {
  const { numbers: texts, suppress: put } = useTexts().customers;
  const [typed, setTyped] = useState('');
  const phones = typed.split('\n').flatMap((line) => line.trim() || []);
  const suppress = useAct(() => api.post('/suppressed-numbers', { phones }), {
    stale: ['/suppressed-numbers', '/calling-queue'],
    then: () => setTyped(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    suppress.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack align="flex-start">
        <Textarea
          label={texts.neverRing}
          description={texts.hint}
          required
          autosize
          minRows={2}
          maxRows={8}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          w={360}
          maw="100%"
        />
        <Button type="submit" loading={suppress.isPending}>
          {put}
        </Button>
      </Stack>
      <Refusal problem={suppress.error} />
    </form>
  );
}

function NumberTable({ items }: { items: readonly { id: string; number: string; at: string }[] }) {
  const { customers, shell } = useTexts();
  const may = useMay();
  const format = useFormat();
  const lift = useAct((id: string) => api.delete(`/suppressed-numbers/${id}`), { stale: ['/suppressed-numbers'] });
  return (
    <ListBox label={customers.numbers.title}>
      <Refusal problem={lift.error} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{customers.numbers.number}</Table.Th>
            <Table.Th>{customers.since}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{shell.remove}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, number, at }) => (
            <Table.Tr key={id}>
              <Table.Td className="num">{number}</Table.Td>
              <Table.Td className="num">{format.instant(at)}</Table.Td>
              <Table.Td ta="right">
                {may('customers.change') && (
                  <AskingButton
                    size="compact-sm"
                    variant="subtle"
                    verb={customers.lift}
                    what={number}
                    onConfirm={() => lift.mutate(id)}
                  >
                    {customers.numbers.lifted}
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
