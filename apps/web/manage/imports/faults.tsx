import { Button, Table } from '@mantine/core';
import { address } from '../api/request';
import { useList } from '../api/use-list';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { useFindingWords } from '../shell/asking/use-finding-words';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** Every bad row: where, what, and the words that were found there. */
export function Faults({ importId, count }: { importId: string; count: number }) {
  const texts = useTexts();
  const format = useFormat();
  const words = useFindingWords('tables');
  const faults = useList(`/imports/${importId}/faults`);
  return (
    <Card
      title={texts.imports.faults(count)}
      lead={texts.imports.faultsLead}
      flush
      actions={
        <Button
          size="compact-sm"
          variant="subtle"
          component="a"
          href={address(`/imports/${importId}/faults.csv`)}
          download
          leftSection={<Icon name="download" size={16} />}
        >
          CSV
        </Button>
      }
    >
      <Loaded of={faults} height={160}>
        {(items) => (
          <ListBox label={texts.imports.faults(count)}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th ta="right">{texts.imports.line}</Table.Th>
                  <Table.Th>{texts.imports.field}</Table.Th>
                  <Table.Th>{texts.imports.wrong}</Table.Th>
                  <Table.Th>{texts.imports.value}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((fault, index) => (
                  <Table.Tr key={index}>
                    <Table.Td ta="right" className="num">
                      {format.number(fault.line)}
                    </Table.Td>
                    <Table.Td>{fault.field ?? '–'}</Table.Td>
                    <Table.Td>{words(fault)}</Table.Td>
                    <Table.Td>
                      <code>{fault.value}</code>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ListBox>
        )}
      </Loaded>
      <More more={faults.more} busy={faults.busy} />
    </Card>
  );
}
