import type { StandardFound } from '#api';
import { Table } from '@mantine/core';
import { Card } from '../shell/card';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

export function StandardVersions({ versions }: { versions: StandardFound['versions'] }) {
  const { standard: texts, surveys } = useTexts();
  const format = useFormat();
  if (versions.length === 0) return null;
  return (
    <Card title={surveys.versions} lead={texts.versionsLead} flush>
      <ListBox label={surveys.versions}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{surveys.version}</Table.Th>
              <Table.Th>{surveys.publishedAt}</Table.Th>
              <Table.Th>{texts.by}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map((version) => (
              <Table.Tr key={version.id}>
                <Table.Th scope="row">{version.number}</Table.Th>
                <Table.Td className="num">{format.instant(version.publishedAt)}</Table.Td>
                <Table.Td>{version.publishedBy ?? '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}
