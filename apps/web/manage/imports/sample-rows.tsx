import type { ImportFound } from '#api';
import { Table } from '@mantine/core';
import { Card } from '../shell/card';
import { ScrollBox } from '../tables/scroll-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** The first rows as they were read, so that a wrong encoding or delimiter is seen before it does harm. */
export function SampleRows({ waiting }: { waiting: ImportFound }) {
  const texts = useTexts();
  const format = useFormat();
  const { columns = [], sample = [] } = waiting;
  const read = [
    waiting.encoding,
    waiting.delimiter && `‘${waiting.delimiter === '\t' ? 'tab' : waiting.delimiter}’`,
    format.bytes(waiting.bytes),
  ];
  return (
    <Card title={texts.imports.firstRows} lead={read.filter(Boolean).join(' · ')} flush>
      <ScrollBox label={texts.imports.firstRows}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column, index) => (
                <Table.Th key={index}>{column || format.number(index + 1)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sample.slice(0, 6).map((row, index) => (
              <Table.Tr key={index}>
                {columns.map((_, column) => (
                  <Table.Td key={column}>{row[column]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
    </Card>
  );
}
