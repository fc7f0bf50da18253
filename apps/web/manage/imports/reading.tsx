import type { ImportFound } from '#api';
import { Alert, Group, NativeSelect, Stack, Table } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { Refusal } from '../shell/asking/refusal';
import { ScrollBox } from '../tables/scroll-box';
import { useTexts } from '../texts/texts-provider';

/** The code pages that lists come in, with the lands whose letters they hold. */
const encodings = [
  ['utf-8', 'Unicode', 'UTF-8'],
  ['windows-1252', 'western', 'Windows'],
  ['windows-1257', 'baltic', 'Windows'],
  ['cp850', 'western', 'DOS 850'],
  ['cp437', 'western', 'DOS 437'],
  ['cp775', 'baltic', 'DOS 775'],
  ['macintosh', 'western', 'Mac'],
  ['iso-8859-15', 'western', 'ISO 8859-15'],
  ['iso-8859-13', 'baltic', 'ISO 8859-13'],
  ['iso-8859-4', 'baltic', 'ISO 8859-4'],
  ['windows-1250', 'central', 'Windows'],
  ['cp852', 'central', 'DOS 852'],
  ['windows-1251', 'cyrillic', 'Windows'],
  ['koi8-r', 'cyrillic', 'KOI8-R'],
  ['cp866', 'cyrillic', 'DOS 866'],
  ['windows-1253', 'greek', 'Windows'],
  ['windows-1254', 'turkish', 'Windows'],
  ['utf-16le', 'Unicode', 'UTF-16'],
  ['utf-16be', 'Unicode', 'UTF-16 BE'],
] as const;

/** In which letters the file is written, or which sheet of the workbook it is: with rows that show whether it is right. */
export function Reading({ waiting }: { waiting: ImportFound }) {
  const { imports: texts } = useTexts();
  const client = useQueryClient();
  const read = useAct((body: { encoding?: string; sheet?: string }) => api.patch(`/imports/${waiting.id}`, body), {
    then: (found) => {
      client.setQueryData(['waiting-import', waiting.id], found);
      void client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/imports') });
    },
  });
  const { sheets = [], letters = [], unlikely = [], columns = [] } = waiting;
  const isText = (waiting.sheet ?? null) === null;
  if (sheets.length < 2 && (!isText || letters.length === 0)) return null;
  const names: Record<string, string> = texts.encodings;
  return (
    <Card
      title={isText ? texts.letters : texts.sheet}
      lead={isText ? texts.lettersLead : undefined}
      flush={letters.length > 0}
    >
      <Stack px={letters.length > 0 ? 20 : 0}>
        {unlikely.length > 0 && (
          <Alert color="ember" icon={<Icon name="warning" />}>
            {texts.unlikely(unlikely.join(', '))}
          </Alert>
        )}
        <Group align="end">
          {isText ? (
            <NativeSelect
              label={texts.encoding}
              value={waiting.encoding}
              disabled={read.isPending}
              data={encodings.map(([value, land, kind]) => ({ value, label: `${names[land] ?? land} (${kind})` }))}
              onChange={(event) => read.mutate({ encoding: event.currentTarget.value })}
            />
          ) : (
            <NativeSelect
              label={texts.sheet}
              value={waiting.sheet ?? ''}
              disabled={read.isPending}
              data={sheets}
              onChange={(event) => read.mutate({ sheet: event.currentTarget.value })}
            />
          )}
        </Group>
        <Refusal problem={read.error} />
      </Stack>
      {isText && (
        <ScrollBox label={texts.letters}>
          <Table mt="md">
            <Table.Tbody>
              {letters.map((row, index) => (
                <Table.Tr key={index}>
                  {columns.map((column, place) => (
                    <Table.Td key={column}>{row[place]}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollBox>
      )}
    </Card>
  );
}
