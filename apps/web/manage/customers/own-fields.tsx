import type { UsedField } from '#api';
import { Badge, Button, Group, Table, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useFieldWords } from '../api/fields';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { AskingButton } from '../shell/asking/asking-button';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/asking/refusal';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { EditField } from './edit-field';

/** The fields that the organisation keeps of its customers: made, renamed, compared by, removed. */
export function OwnFields() {
  const texts = useTexts();
  const may = useMay();
  const [adding, add] = useDisclosure(false);
  const fields = useRead('/customer-fields', {
    // Earlier answers are counted meanwhile.
    every: (last) =>
      last?.items.some(({ compared }) => compared === 'counting' || compared === 'clearing') ? 2_000 : false,
  });
  return (
    <Page
      title={texts.fields.title}
      lead={texts.fields.lead}
      back={{ to: '/customers', name: texts.places.customers }}
      actions={
        may('customers.change') && (
          <Button onClick={add.open} leftSection={<Icon name="plus" size={16} />}>
            {texts.fields.add}
          </Button>
        )
      }
    >
      <Loaded of={fields}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="customers" title={texts.fields.none}>
              {texts.fields.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <FieldTable fields={items} />
            </Card>
          )
        }
      </Loaded>
      {adding && <EditField onClose={add.close} />}
    </Page>
  );
}

function FieldTable({ fields }: { fields: UsedField[] }) {
  const { fields: texts, shell } = useTexts();
  const may = useMay();
  const format = useFormat();
  const words = useFieldWords();
  const [edited, edit] = useState<UsedField | null>(null);
  const remove = useAct((key: string) => api.delete(`/customer-fields/${key}`), {
    stale: ['/customer-fields', '/dashboards', '/customers'],
  });
  return (
    <>
      <Refusal problem={remove.error} />
      <ListBox label={texts.title}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.name}</Table.Th>
              <Table.Th>{texts.kind}</Table.Th>
              <Table.Th>{texts.values}</Table.Th>
              <Table.Th ta="right">{texts.customers}</Table.Th>
              <Table.Th>{texts.compare}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{shell.edit}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field.key}>
                <Table.Th scope="row">
                  {words.name(field)}
                  <div className="quiet">
                    <code>{field.key}</code>
                  </div>
                </Table.Th>
                <Table.Td>{texts.kinds[field.kind]}</Table.Td>
                <Table.Td>{field.values.map((value) => words.value(field, value)).join(', ') || '–'}</Table.Td>
                <Table.Td ta="right" className="num">
                  {format.number(field.customers)}
                </Table.Td>
                <Table.Td>
                  <Badge variant="light" color={field.compared === 'yes' ? undefined : 'gray'}>
                    {texts.states[field.compared]}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  {may('customers.change') && (
                    <Group gap="xs" wrap="nowrap" justify="flex-end">
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={`${shell.edit}: ${words.name(field)}`}
                        onClick={() => edit(field)}
                      >
                        {shell.edit}
                      </Button>
                      <AskingButton
                        size="compact-sm"
                        variant="subtle"
                        color="ember"
                        verb={shell.remove}
                        what={words.name(field)}
                        onConfirm={() => remove.mutate(field.key)}
                      >
                        {texts.removeWhat(format.number(field.customers))}{' '}
                        {field.surveys.length > 0 && texts.inSurveys(field.surveys.join(', '))}
                      </AskingButton>
                    </Group>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
      {edited && <EditField field={edited} onClose={() => edit(null)} />}
    </>
  );
}
