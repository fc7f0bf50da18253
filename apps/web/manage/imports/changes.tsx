import type { Import, ImportChange } from '#api';
import { Table } from '@mantine/core';
import { useFields, useFieldWords } from '../api/fields';
import { useList } from '../api/use-list';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { targetNames } from './target-names';

/** What was there already and was changed, or would be: line by line, before and after. */
export function Changes({ row }: { row: Import }) {
  const { imports: texts } = useTexts();
  const format = useFormat();
  const changes = useList(`/imports/${row.id}/changes`);
  return (
    <Card title={texts.changes} lead={texts.changesLead} flush>
      <Loaded of={changes} height={120}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet" style={{ padding: '0 22px 8px' }}>
              {texts.noChanges}
            </p>
          ) : (
            <ListBox label={texts.changes}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th ta="right">{texts.line}</Table.Th>
                    <Table.Th>{texts.who}</Table.Th>
                    <Table.Th>{texts.what}</Table.Th>
                    <Table.Th>{texts.change}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((one) => (
                    <Table.Tr key={one.line}>
                      <Table.Td ta="right" className="num">
                        {format.number(one.line)}
                      </Table.Td>
                      <Table.Td>{one.name || '–'}</Table.Td>
                      <Table.Td>{texts.changeKinds[one.kind]}</Table.Td>
                      <Table.Td>
                        <Fields change={one} kind={row.kind} />
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ListBox>
          )
        }
      </Loaded>
      <More more={changes.more} busy={changes.busy} />
    </Card>
  );
}

function Fields({ change, kind }: { change: ImportChange; kind: Import['kind'] }) {
  const { before, after } = change;
  const texts = useTexts();
  const own = useFields(Object.keys(after).some((name) => name.startsWith('field:')));
  const words = useFieldWords();
  const labels: Record<string, string> = {
    ...targetNames(texts, kind),
    ...Object.fromEntries(own.map((field) => [`field:${field.key}`, words.name(field)])),
  };
  const names = Object.keys(after).filter((name) => labels[name] !== undefined);
  if (names.length === 0) return '–';
  return names.map((name) => (
    <div key={name}>
      <span className="quiet">{labels[name]}: </span>
      {change.kind !== 'shared' && (
        <>
          <s>{before[name] ?? '–'}</s> →{' '}
        </>
      )}
      {after[name] ?? '–'}
    </div>
  ));
}
