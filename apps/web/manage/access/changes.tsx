import { Table } from '@mantine/core';
import type { Change } from '../api/access';
import { useList } from '../api/use-list';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** Who changed what, and when. Rows are added, never altered. */
export function Changes() {
  const texts = useTexts();
  const changes = useList<Change>('/changes');
  return (
    <Page title={texts.places.changes} lead={texts.changes.lead}>
      <Loaded of={changes} height={400}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="changes" title={texts.changes.none}>
              {texts.changes.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <ChangeTable items={items} />
              <More more={changes.more} busy={changes.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function ChangeTable({ items }: { items: Change[] }) {
  const texts = useTexts();
  const format = useFormat();
  const kinds: Record<string, string> = texts.changes.kinds;
  const actions: Record<string, string> = texts.changes.actions;
  return (
    <ListBox label={texts.places.changes}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.changes.at}</Table.Th>
            <Table.Th>{texts.changes.by}</Table.Th>
            <Table.Th>{texts.changes.what}</Table.Th>
            <Table.Th>{texts.changes.details}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td className="num">{format.instant(one.at)}</Table.Td>
              <Table.Td>{one.by?.name ?? 'Candour'}</Table.Td>
              <Table.Td>
                {kinds[one.subjectKind] ?? one.subjectKind}: {actions[one.action] ?? one.action}
                {one.subjectName && <strong> {one.subjectName}</strong>}
              </Table.Td>
              <Table.Td>
                <Details fields={one.changes} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function Details({ fields }: { fields: Change['changes'] }) {
  const pairs = Object.entries(fields ?? {});
  if (pairs.length === 0) return '–';
  return pairs.map(([name, [before, after]]) => (
    <div key={name} style={{ overflowWrap: 'anywhere' }}>
      <span className="quiet">{name}:</span> {before !== null && <del>{shown(before)}</del>} {shown(after)}
    </div>
  ));
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 160) : String(value);
}
